package br.cefetmg.carteiro.payload.summary;

import br.cefetmg.carteiro.account.ReceiveProtocol;
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

    static FileSummary of(String mediaType, byte[] file) throws UnreadableFile {
        Map<String, String> keys = new HashMap<>();
        if (mediaType.equals("text/html")) {
            HtmlPage.read(file).fields().forEach((field, values) -> keys.put(field, values.getFirst()));
        } else {
            Flat.of(StrictJson.read(file)).forEach((path, value) -> {
                if (path.startsWith(SETTINGS)) {
                    keys.put(path.substring(SETTINGS.length()), value);
                }
            });
        }
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
        return FileSummary.of(account, Map.of(), Effect.FOR_READING);
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
