package br.cefetmg.carteiro.payload.summary;

import br.cefetmg.carteiro.payload.reading.IniFile;
import br.cefetmg.carteiro.payload.reading.PlainXml;
import br.cefetmg.carteiro.payload.reading.RegistryFile;
import br.cefetmg.carteiro.payload.reading.ScriptText;
import br.cefetmg.carteiro.payload.reading.UnreadableFile;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Looks for credentials in the files for classic Outlook, each in its own grammar; in the installer, in what it carries too. */
final class OutlookSearch {
    private static final String SIGNATURE = ".p7s";

    private final CredentialSearch search = new CredentialSearch();

    /** Every member of the archive but signatures, whatever its name. */
    static CredentialSearch inArchive(Map<String, byte[]> members) throws UnreadableFile {
        OutlookSearch all = new OutlookSearch();
        for (Map.Entry<String, byte[]> member : members.entrySet()) {
            if (!member.getKey().endsWith(SIGNATURE)) {
                all.look(member.getKey() + ": ", member.getKey(), member.getValue());
            }
        }
        return all.search;
    }

    static CredentialSearch inScript(byte[] file) throws UnreadableFile {
        OutlookSearch script = new OutlookSearch();
        script.lookInScript("", file);
        return script.search;
    }

    private void look(String where, String name, byte[] file) throws UnreadableFile {
        switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "ps1" -> lookInScript(where, file);
            case "prf" -> search.in(where, profile(file));
            case "reg" -> search.in(where, registry(file));
            case "xml" -> search.in(where, answer(file));
            default -> search.inCommands(where, new String(file, StandardCharsets.UTF_8));
        }
    }

    private void lookInScript(String where, byte[] file) throws UnreadableFile {
        ScriptText script = ScriptText.read(file);
        search.inCommands(where, String.join("\n", script.rest()));
        for (byte[] block : script.blocks().values()) {
            look(where, isProfile(block) ? "block.prf" : isXml(block) ? "block.xml" : "block", block);
        }
    }

    static boolean isProfile(byte[] block) {
        return starts(block, "[General]");
    }

    private static boolean isXml(byte[] block) {
        return starts(block, "<");
    }

    private static boolean starts(byte[] block, String beginning) {
        return new String(block, StandardCharsets.ISO_8859_1).startsWith(beginning);
    }

    static Map<String, String> profile(byte[] file) throws UnreadableFile {
        return Flat.of(IniFile.read(file));
    }

    static Map<String, String> registry(byte[] file) throws UnreadableFile {
        Map<String, String> entries = new LinkedHashMap<>();
        RegistryFile.read(file)
                .forEach((key, values) -> values.forEach((name, value) -> entries.put(key + "\\" + name, value)));
        return entries;
    }

    private static Map<String, String> answer(byte[] file) throws UnreadableFile {
        Map<String, String> elements = new LinkedHashMap<>();
        PlainXml.read(file)
                .forEach(leaf -> elements.merge(leaf.path(), leaf.text(), (one, other) -> one + " " + other));
        return elements;
    }
}
