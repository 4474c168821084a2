package br.cefetmg.carteiro.payload.summary;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.manual.Security;
import br.cefetmg.carteiro.payload.reading.IniFile;
import br.cefetmg.carteiro.payload.reading.ScriptText;
import br.cefetmg.carteiro.payload.reading.StoredArchive;
import br.cefetmg.carteiro.payload.reading.UnreadableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files for classic Outlook: what counts is the profile, which the installer carries inside. */
final class OutlookSummary {
    private static final String INSTALLER = "instalar-mn010.ps1";

    private OutlookSummary() {}

    static FileSummary ofBundle(byte[] file) throws UnreadableFile {
        Map<String, byte[]> members = StoredArchive.read(file);
        byte[] script = members.get(INSTALLER);
        if (script == null) {
            throw Known.unknown("no installer");
        }
        return of(profileIn(script), true, OutlookSearch.inArchive(members));
    }

    static FileSummary ofScript(byte[] file) throws UnreadableFile {
        return of(profileIn(file), true, OutlookSearch.inScript(file));
    }

    private static byte[] profileIn(byte[] script) throws UnreadableFile {
        return ScriptText.read(script).blocks().values().stream()
                .filter(OutlookSearch::isProfile)
                .findFirst()
                .orElseThrow(() -> Known.unknown("no profile in the installer"));
    }

    static FileSummary ofProfile(byte[] file) throws UnreadableFile {
        return of(file, false, new CredentialSearch().in("", OutlookSearch.profile(file)));
    }

    static FileSummary ofRegistry(byte[] file) throws UnreadableFile {
        return FileSummary.forAdministrators(OutlookSearch.registry(file));
    }

    private static FileSummary of(byte[] profile, boolean installed, CredentialSearch credentials)
            throws UnreadableFile {
        Map<String, Map<String, String>> sections = IniFile.read(profile);
        Known general = new Known(section(sections, "General"));
        Known account = new Known(section(sections, "Account1"));
        ReceiveProtocol protocol =
                account.keys().containsKey("POP3Server") ? ReceiveProtocol.POP : ReceiveProtocol.IMAP;
        AccountSetUp setUp = account(account, protocol);
        List<Effect> effects = new ArrayList<>(List.of(Effect.SETS_UP_ONE_ACCOUNT));
        effects.add(installed ? Effect.RUNS_A_PROGRAM : Effect.FOR_ADMINISTRATORS);
        effects.add(
                general.text("OverwriteProfile").equals("Yes")
                        ? Effect.REPLACES_OUTLOOK_PROFILE
                        : Effect.ADDS_OUTLOOK_PROFILE);
        if (general.text("DefaultProfile").equals("Yes")) {
            effects.add(Effect.OPENS_OUTLOOK_IN_ITS_PROFILE);
        }
        if (protocol == ReceiveProtocol.POP && account.text("LeaveOnServer").equals("0x0")) {
            effects.add(Effect.REMOVES_FETCHED);
        }
        return FileSummary.of(setUp, credentials, effects.toArray(Effect[]::new));
    }

    private static AccountSetUp account(Known account, ReceiveProtocol protocol) throws UnreadableFile {
        String prefix = protocol == ReceiveProtocol.POP ? "POP3" : "IMAP";
        String user = account.text(prefix + "UserName");
        return new AccountSetUp(
                protocol,
                account.text("EmailAddress"),
                account.text("DisplayName"),
                new Place(
                        account.text(prefix + "Server"),
                        account.number(prefix + "Port"),
                        received(account, prefix),
                        user),
                new Place(account.text("SMTPServer"), account.number("SMTPPort"), sent(account), user));
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
