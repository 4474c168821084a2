package br.cefetmg.carteiro.payload.summary;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.manual.Security;
import br.cefetmg.carteiro.payload.reading.HtmlPage;
import br.cefetmg.carteiro.payload.reading.StrictJson;
import br.cefetmg.carteiro.payload.reading.UnreadableFile;
import java.util.HashMap;
import java.util.Map;

/** The settings card: the same settings as page and as data. */
final class CardSummary {
    private static final String SETTINGS = "settings.";

    private CardSummary() {}

    static FileSummary of(Manual manual, String mediaType, byte[] file) throws UnreadableFile {
        CredentialSearch credentials = new CredentialSearch(manual.credential());
        return mediaType.equals("text/html") ? ofPage(credentials, file) : ofData(credentials, file);
    }

    private static FileSummary ofPage(CredentialSearch credentials, byte[] file) throws UnreadableFile {
        HtmlPage page = HtmlPage.read(file);
        Map<String, String> settings = new HashMap<>();
        page.fields().forEach((field, values) -> {
            settings.put(field, values.getFirst());
            values.forEach(value -> credentials.look("", field, value));
        });
        return of(settings, credentials.inText("", page.rest()));
    }

    private static FileSummary ofData(CredentialSearch credentials, byte[] file) throws UnreadableFile {
        Map<String, String> card = Flat.of(StrictJson.read(file));
        Map<String, String> settings = new HashMap<>();
        card.forEach((path, value) -> {
            if (path.startsWith(SETTINGS)) {
                settings.put(path.substring(SETTINGS.length()), value);
            }
            credentials.inText(path + ": ", value);
            lookInRow(credentials, card, path);
        });
        return of(settings, credentials.in("", card));
    }

    /** What is typed in one place has its name beside it. */
    private static void lookInRow(CredentialSearch credentials, Map<String, String> card, String path) {
        String row = path.substring(0, path.lastIndexOf('.') + 1);
        String value = card.get(row + "value");
        if (value != null && (path.endsWith(".key") || path.endsWith(".label"))) {
            credentials.look(row, String.valueOf(card.get(path)), value);
        }
    }

    private static FileSummary of(Map<String, String> keys, CredentialSearch credentials) throws UnreadableFile {
        Known settings = new Known(keys);
        ReceiveProtocol protocol = switch (settings.text("protocol")) {
            case "IMAP" -> ReceiveProtocol.IMAP;
            case "POP" -> ReceiveProtocol.POP;
            default -> throw Known.unknown("no protocol");
        };
        AccountSetUp account = new AccountSetUp(
                protocol,
                settings.text("address"),
                settings.text("name"),
                place(settings, "incoming"),
                place(settings, "outgoing"));
        return FileSummary.of(account, credentials, Effect.FOR_READING);
    }

    private static Place place(Known settings, String direction) throws UnreadableFile {
        Security security = switch (settings.text(direction + "Security")) {
            case "STARTTLS" -> Security.STARTTLS;
            case "SSL/TLS", "IMPLICIT_TLS" -> Security.IMPLICIT_TLS;
            default -> throw Known.unknown("no protection");
        };
        return new Place(
                settings.text(direction + "Host"),
                settings.number(direction + "Port"),
                security,
                settings.text("userName"));
    }
}
