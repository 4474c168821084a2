package br.cefetmg.carteiro.payload.summary;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.manual.Security;
import br.cefetmg.carteiro.payload.reading.QrPicture;
import br.cefetmg.carteiro.payload.reading.StrictJson;
import br.cefetmg.carteiro.payload.reading.UnreadableFile;
import br.cefetmg.carteiro.payload.reading.XmlElement;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The files that Thunderbird and K-9 Mail read. */
final class ThunderbirdSummary {
    private static final String SVG_TITLE = "{http://www.w3.org/2000/svg}title";
    private static final String ACCOUNT = "k9settings/accounts/account";
    private static final String PROVIDER = "clientConfig/emailProvider";

    private ThunderbirdSummary() {}

    static FileSummary ofCode(String mediaType, byte[] file) throws UnreadableFile {
        byte[] text = file;
        if (mediaType.equals("image/svg+xml")) {
            String title = XmlElement.read(file).children().stream()
                    .filter(child -> child.name().equals(SVG_TITLE))
                    .map(XmlElement::text)
                    .findFirst()
                    .orElse("");
            text = QrPicture.read(file, title).getBytes(StandardCharsets.UTF_8);
        }
        Map<String, String> keys = Flat.of(StrictJson.readList(text));
        Known code = new Known(keys);
        AccountSetUp account = new AccountSetUp(
                code.text("[3][1]").equals("1") ? ReceiveProtocol.POP : ReceiveProtocol.IMAP,
                code.text("[4][1][2][1]"),
                code.text("[4][1][2][2]"),
                coded(code, "[3]"),
                coded(code, "[4][1][1]"));
        // what would come next in a server is a credential
        if (keys.containsKey("[3][8]") || keys.containsKey("[4][1][1][7]")) {
            throw Known.unknown("a server with more elements than ours have");
        }
        return account.protocol() == ReceiveProtocol.POP
                ? FileSummary.of(account, Map.of(), Effect.SETS_UP_ONE_ACCOUNT, Effect.LEAVES_REMOVAL_TO_PROGRAM)
                : FileSummary.of(account, Map.of(), Effect.SETS_UP_ONE_ACCOUNT);
    }

    private static Place coded(Known code, String server) throws UnreadableFile {
        Security security = switch (code.text(server + "[4]")) {
            case "2" -> Security.STARTTLS;
            case "3" -> Security.IMPLICIT_TLS;
            default -> throw Known.unknown("no protection");
        };
        return new Place(code.text(server + "[2]"), code.number(server + "[3]"), security, code.text(server + "[6]"));
    }

    static FileSummary ofSettingsFile(byte[] file) throws UnreadableFile {
        Map<String, String> keys = Flat.xml(file);
        Known settings = new Known(keys);
        if (keys.containsKey(ACCOUNT + "[2]")) {
            throw Known.unknown("two accounts");
        }
        ReceiveProtocol protocol =
                settings.text(ACCOUNT + "/incoming-server@type").equals("POP3")
                        ? ReceiveProtocol.POP
                        : ReceiveProtocol.IMAP;
        AccountSetUp account = new AccountSetUp(
                protocol,
                settings.text(ACCOUNT + "/identities/identity/email"),
                settings.text(ACCOUNT + "/identities/identity/name"),
                imported(settings, ACCOUNT + "/incoming-server/"),
                imported(settings, ACCOUNT + "/outgoing-server/"));
        boolean removesDeleted = settings.text(ACCOUNT + "/settings/value").equals("DELETE");
        List<Effect> effects = removesDeleted
                ? List.of(Effect.SETS_UP_ONE_ACCOUNT, Effect.REMOVES_DELETED)
                : List.of(Effect.SETS_UP_ONE_ACCOUNT, Effect.LEAVES_REMOVAL_TO_PROGRAM);
        return FileSummary.of(account, keys, effects.toArray(Effect[]::new));
    }

    private static Place imported(Known settings, String server) throws UnreadableFile {
        Security security = switch (settings.text(server + "connection-security")) {
            case "STARTTLS_REQUIRED" -> Security.STARTTLS;
            case "SSL_TLS_REQUIRED" -> Security.IMPLICIT_TLS;
            default -> throw Known.unknown("no protection");
        };
        return new Place(
                settings.text(server + "host"),
                settings.number(server + "port"),
                security,
                settings.text(server + "username"));
    }

    static FileSummary ofAutoconfig(byte[] file) throws UnreadableFile {
        Map<String, String> keys = Flat.xml(file);
        Known document = new Known(keys);
        boolean pop = document.text(PROVIDER + "/incomingServer@type").equals("pop3");
        AccountSetUp account = new AccountSetUp(
                pop ? ReceiveProtocol.POP : ReceiveProtocol.IMAP,
                document.text(PROVIDER + "/incomingServer/username"),
                "",
                discovered(document, PROVIDER + "/incomingServer/"),
                discovered(document, PROVIDER + "/outgoingServer/"));
        boolean removes = "false".equals(keys.get(PROVIDER + "/incomingServer/pop3/leaveMessagesOnServer"));
        return removes
                ? FileSummary.of(account, keys, Effect.FOR_ADMINISTRATORS, Effect.REMOVES_FETCHED)
                : FileSummary.of(account, keys, Effect.FOR_ADMINISTRATORS);
    }

    private static Place discovered(Known document, String server) throws UnreadableFile {
        Security security = switch (document.text(server + "socketType")) {
            case "STARTTLS" -> Security.STARTTLS;
            case "SSL" -> Security.IMPLICIT_TLS;
            default -> throw Known.unknown("no protection");
        };
        return new Place(
                document.text(server + "hostname"),
                document.number(server + "port"),
                security,
                document.text(server + "username"));
    }
}
