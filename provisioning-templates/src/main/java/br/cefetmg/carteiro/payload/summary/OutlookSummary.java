package br.cefetmg.carteiro.payload.summary;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.manual.Security;
import br.cefetmg.carteiro.payload.reading.IniFile;
import br.cefetmg.carteiro.payload.reading.RegistryFile;
import br.cefetmg.carteiro.payload.reading.ScriptText;
import br.cefetmg.carteiro.payload.reading.StoredArchive;
import br.cefetmg.carteiro.payload.reading.UnreadableFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files for classic Outlook: what counts is the profile, which the installer carries inside. */
final class OutlookSummary {
    private static final String INSTALLER = "instalar-mn010.ps1";

    private OutlookSummary() {}

    static FileSummary ofBundle(byte[] file) throws UnreadableFile {
        byte[] script = StoredArchive.read(file).get(INSTALLER);
        if (script == null) {
            throw Known.unknown("no installer");
        }
        return ofScript(script);
    }

    static FileSummary ofScript(byte[] file) throws UnreadableFile {
        for (byte[] block : ScriptText.read(file).blocks().values()) {
            if (new String(block, java.nio.charset.StandardCharsets.ISO_8859_1).startsWith("[General]")) {
                return of(block, true);
            }
        }
        throw Known.unknown("no profile in the installer");
    }

    static FileSummary ofProfile(byte[] file) throws UnreadableFile {
        return of(file, false);
    }

    static FileSummary ofRegistry(byte[] file) throws UnreadableFile {
        Map<String, String> entries = new LinkedHashMap<>();
        RegistryFile.read(file)
                .forEach((key, values) -> values.forEach((name, value) -> entries.put(key + "\\" + name, value)));
        return FileSummary.forAdministrators(entries);
    }

    private static FileSummary of(byte[] profile, boolean installed) throws UnreadableFile {
        Map<String, Map<String, String>> sections = IniFile.read(profile);
        Known general = new Known(section(sections, "General"));
        Known account = new Known(section(sections, "Account1"));
        ReceiveProtocol protocol =
                account.keys().containsKey("POP3Server") ? ReceiveProtocol.POP : ReceiveProtocol.IMAP;
        String prefix = protocol == ReceiveProtocol.POP ? "POP3" : "IMAP";
        String user = account.text(prefix + "UserName");
        AccountSetUp setUp = new AccountSetUp(
                protocol,
                account.text("EmailAddress"),
                account.text("DisplayName"),
                new Place(
                        account.text(prefix + "Server"),
                        account.number(prefix + "Port"),
                        received(account, prefix),
                        user),
                new Place(account.text("SMTPServer"), account.number("SMTPPort"), sent(account), user));
        List<Effect> effects = new ArrayList<>(List.of(Effect.SETS_UP_ONE_ACCOUNT));
        effects.add(installed ? Effect.RUNS_A_PROGRAM : Effect.FOR_ADMINISTRATORS);
        effects.add(
                general.text("OverwriteProfile").equals("Yes")
                        ? Effect.REPLACES_OUTLOOK_PROFILE
                        : Effect.ADDS_OUTLOOK_PROFILE);
        if (protocol == ReceiveProtocol.POP && account.text("LeaveOnServer").equals("0x0")) {
            effects.add(Effect.REMOVES_FETCHED);
        }
        return FileSummary.of(setUp, Flat.of(sections), effects.toArray(Effect[]::new));
    }

    private static Security received(Known account, String prefix) throws UnreadableFile {
        if (!account.text(prefix + "UseSSL").equals("1")) {
            throw Known.unknown("no protection for receiving");
        }
        return Security.IMPLICIT_TLS;
    }

    private static Security sent(Known account) throws UnreadableFile {
        return switch (account.text("SMTPSecureConnection")) {
            case "1" -> Security.IMPLICIT_TLS;
            case "2" -> Security.STARTTLS;
            default -> throw Known.unknown("no protection for sending");
        };
    }

    private static Map<String, String> section(Map<String, Map<String, String>> sections, String name)
            throws UnreadableFile {
        return Optional.ofNullable(sections.get(name)).orElseThrow(() -> Known.unknown("no section " + name));
    }
}
