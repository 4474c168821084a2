package br.cefetmg.carteiro.portal.files;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.delivery.PayloadResponses;
import br.cefetmg.carteiro.payload.Connection;
import br.cefetmg.carteiro.payload.MailClient;
import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.payload.PayloadOptions;
import br.cefetmg.carteiro.portal.Query;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What stands around a file on its page: advice for the mail program, warnings, and links to the same file otherwise. */
final class Around {
    private Around() {}

    /** @param installation what becomes of an Apple profile in this browser */
    static Map<String, Object> of(
            Optional<MailClient> client,
            PayloadFormat format,
            ReceiveProtocol protocol,
            PayloadOptions options,
            String installation,
            Known known) {
        Second second = known.second();
        String slug = client.map(MailClient::slug).orElse("");
        return Map.of(
                "shown", PayloadResponses.isShown(format.forPeople().mediaType()),
                "installation", installation,
                "second", second(second, secondDevice(slug, format, options)),
                "withheld", isTyped(format, slug) && second.isDue(),
                "former", former(known.former()),
                "advice", client.map(one -> Advice.of(one, format, protocol)).orElse(Map.of()),
                "plain", query(slug, PayloadOptions.AS_MANUAL),
                "ssl", query(slug, new PayloadOptions(Connection.SSL)),
                "replacing", query(slug, new PayloadOptions(Connection.AS_MANUAL, true)));
    }

    /** Where somebody says yes to a second device, on the way back to the page of this file. */
    static String secondDevice(String client, PayloadFormat format, PayloadOptions options) {
        String next = "/portal/files/" + format.slug() + query(client, options);
        return "portal/choice/second-device" + Query.of(Map.of("client", client, "next", next));
    }

    /** Whether the page itself shows what somebody types into a mail program. */
    static boolean isTyped(PayloadFormat format, String client) {
        return format == PayloadFormat.SETTINGS_CARD && !client.isEmpty();
    }

    private static Map<String, Object> second(Second second, String way) {
        return Map.of("question", second.question(), "first", second.first(), "warned", second.warned(), "way", way);
    }

    private static Map<String, String> former(Former former) {
        return Map.of("protocol", former.protocol(), "deed", former.deed(), "way", former.way());
    }

    /** The query of the page for a mail program, empty for none, and options. */
    static String query(String client, PayloadOptions options) {
        Map<String, String> asked = new HashMap<>(options.asQuery());
        if (!client.isEmpty()) {
            asked.put("client", client);
        }
        return Query.of(asked);
    }
}
