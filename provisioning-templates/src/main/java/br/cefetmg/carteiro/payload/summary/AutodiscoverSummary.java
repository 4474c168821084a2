package br.cefetmg.carteiro.payload.summary;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.manual.Security;
import br.cefetmg.carteiro.payload.reading.PlainXml;
import br.cefetmg.carteiro.payload.reading.UnreadableFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Outlook's local answer of Autodiscover: one way to receive, then one to send. */
final class AutodiscoverSummary {
    private static final String ROOT = "Autodiscover/Response/";
    private static final String PROTOCOL = ROOT + "Account/Protocol/";

    private AutodiscoverSummary() {}

    static FileSummary of(byte[] file) throws UnreadableFile {
        List<Map<String, String>> ways = new ArrayList<>();
        Map<String, String> keys = new HashMap<>();
        for (PlainXml.Leaf leaf : PlainXml.read(file)) {
            if (leaf.path().equals(PROTOCOL + "Type")) {
                ways.add(new HashMap<>());
            }
            if (leaf.path().startsWith(PROTOCOL) && !ways.isEmpty()) {
                ways.getLast().put(leaf.path().substring(PROTOCOL.length()), leaf.text());
            }
            keys.put(leaf.path(), leaf.text());
        }
        if (ways.size() != 2) {
            throw Known.unknown("not one way to receive and one to send");
        }
        Known incoming = new Known(ways.getFirst());
        Known outgoing = new Known(ways.getLast());
        AccountSetUp account = new AccountSetUp(
                incoming.text("Type").equals("POP3") ? ReceiveProtocol.POP : ReceiveProtocol.IMAP,
                incoming.text("LoginName"),
                new Known(keys).text(ROOT + "User/DisplayName"),
                place(incoming),
                place(outgoing));
        return FileSummary.of(account, keys, Effect.SETS_UP_ONE_ACCOUNT, Effect.FOR_ADMINISTRATORS);
    }

    private static Place place(Known way) throws UnreadableFile {
        Security security = switch (way.text("Encryption")) {
            case "SSL" -> Security.IMPLICIT_TLS;
            case "TLS" -> Security.STARTTLS;
            default -> throw Known.unknown("no protection");
        };
        return new Place(way.text("Server"), way.number("Port"), security, way.text("LoginName"));
    }
}
