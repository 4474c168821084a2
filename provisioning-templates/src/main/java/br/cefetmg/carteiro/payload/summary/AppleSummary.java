package br.cefetmg.carteiro.payload.summary;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.manual.Endpoint;
import br.cefetmg.carteiro.manual.MailService;
import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.payload.reading.PropertyList;
import br.cefetmg.carteiro.payload.reading.UnreadableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A configuration profile: one mail account, or it is none of ours. */
final class AppleSummary {
    private static final String MAIL = "com.apple.mail.managed";

    private AppleSummary() {}

    static FileSummary of(Manual manual, byte[] file) throws UnreadableFile {
        Map<String, Object> profile = PropertyList.read(file);
        Known mail = new Known(onlyPayload(profile));
        ReceiveProtocol protocol =
                mail.text("EmailAccountType").equals("EmailTypePOP") ? ReceiveProtocol.POP : ReceiveProtocol.IMAP;
        AccountSetUp account = new AccountSetUp(
                protocol,
                mail.text("EmailAddress"),
                mail.text("EmailAccountName"),
                place(manual, mail, "Incoming"),
                place(manual, mail, "Outgoing"));
        List<Effect> effects = new ArrayList<>(List.of(Effect.SETS_UP_ONE_ACCOUNT, Effect.ONLY_MAIL));
        effects.add(Effect.REPLACES_EARLIER_FILE);
        if (mail.text("OutgoingPasswordSameAsIncomingPassword").equals("true")) {
            effects.add(Effect.ASKS_ONCE);
        }
        if (protocol == ReceiveProtocol.POP) {
            effects.add(Effect.LEAVES_REMOVAL_TO_PROGRAM);
        }
        return FileSummary.of(account, Flat.of(profile), effects.toArray(Effect[]::new));
    }

    /** Apple has one word, UseSSL, for both protections; which of the two it becomes follows from the port. */
    private static Place place(Manual manual, Known mail, String direction) throws UnreadableFile {
        String host = mail.text(direction + "MailServerHostName");
        int port = mail.number(direction + "MailServerPortNumber");
        Endpoint known = Stream.of(
                        manual.services().imap(),
                        manual.services().pop(),
                        manual.services().smtp())
                .map(MailService::endpoints)
                .flatMap(List::stream)
                .filter(endpoint -> endpoint.host().equals(host) && endpoint.port() == port)
                .findFirst()
                .orElse(null);
        if (known == null || !mail.text(direction + "MailServerUseSSL").equals("true")) {
            throw Known.unknown("a place that the manual does not know, or one without protection");
        }
        return new Place(host, port, known.security(), mail.text(direction + "MailServerUsername"));
    }

    @SuppressWarnings("unchecked") // the reader makes dictionaries with text keys only
    private static Map<String, Object> onlyPayload(Map<String, Object> profile) throws UnreadableFile {
        if (profile.get("PayloadContent") instanceof List<?> contents
                && contents.size() == 1
                && contents.getFirst() instanceof Map<?, ?> payload
                && MAIL.equals(payload.get("PayloadType"))) {
            return (Map<String, Object>) payload;
        }
        throw Known.unknown("another payload than one of mail");
    }
}
