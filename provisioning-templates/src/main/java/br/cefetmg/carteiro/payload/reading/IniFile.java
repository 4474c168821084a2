package br.cefetmg.carteiro.payload.reading;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an INI file as Windows does (GetPrivateProfileString), without what it forgives: windows-1252 without a mark, each
 * section and each key once, no comments, no value that the API would trim.
 */
public final class IniFile {
    private static final Charset ANSI = Charset.forName("windows-1252");
    private static final Pattern SECTION = Pattern.compile("\\[([A-Za-z0-9_ ]+)]");
    private static final Pattern ENTRY = Pattern.compile("([A-Za-z0-9]+)=(.+)");
    private static final Pattern TRIMMED = Pattern.compile("[\\s\"'].*|.*[\\s\"']");

    private IniFile() {}

    /**
     * The sections in their order, each with its keys.
     *
     * @throws UnreadableFile for anything else
     */
    public static Map<String, Map<String, String>> read(byte[] bytes) throws UnreadableFile {
        Map<String, Map<String, String>> sections = new LinkedHashMap<>();
        Map<String, String> current = null;
        for (String line : CrlfText.lines(bytes, ANSI)) {
            Matcher section = SECTION.matcher(line);
            if (section.matches()) {
                current = new LinkedHashMap<>();
                if (sections.put(section.group(1), current) != null) {
                    throw new UnreadableFile("a section twice");
                }
            } else if (!line.isEmpty()) {
                if (current == null) {
                    throw new UnreadableFile("something before the first section");
                }
                put(current, line);
            }
        }
        return sections;
    }

    private static void put(Map<String, String> section, String line) throws UnreadableFile {
        Matcher entry = ENTRY.matcher(line);
        if (!entry.matches()) {
            throw new UnreadableFile("a line that is no entry");
        }
        if (TRIMMED.matcher(entry.group(2)).matches()) {
            throw new UnreadableFile("a value with quotes or white space around it");
        }
        if (section.put(entry.group(1), entry.group(2)) != null) {
            throw new UnreadableFile("a key twice");
        }
    }
}
