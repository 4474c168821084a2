package br.cefetmg.carteiro.portal.staff;

import br.cefetmg.carteiro.audit.EventType;
import br.cefetmg.carteiro.audit.report.Cursor;
import br.cefetmg.carteiro.audit.report.Page;
import br.cefetmg.carteiro.identity.Channel;
import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.portal.EventLines;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A search for events and what it found. */
final class SearchPage {
    private SearchPage() {}

    /** @param query the form as it was filled in */
    static Map<String, Object> found(Map<String, String> query, Page found) {
        return values(
                query,
                EventLines.of(found.events()),
                found.next().map(Cursor::asText).orElse(""),
                false);
    }

    /** A question that cannot be answered; nothing was searched and nothing read. */
    static Map<String, Object> mistaken(Map<String, String> query) {
        return values(query, List.of(), "", true);
    }

    private static Map<String, Object> values(
            Map<String, String> query, List<Map<String, String>> events, String next, boolean mistaken) {
        Map<String, Object> values = new HashMap<>(form(query));
        values.put("events", events);
        values.put("next", next);
        values.put("mistaken", mistaken);
        return values;
    }

    /** What the form offers, and what is filled in. */
    static Map<String, Object> form(Map<String, String> query) {
        return Map.of(
                "query",
                query,
                "types",
                Arrays.stream(EventType.values()).map(EventType::wireName).toList(),
                "formats",
                Arrays.stream(PayloadFormat.values()).map(PayloadFormat::slug).toList(),
                "channels",
                Arrays.stream(Channel.values()).map(Channel::wireName).toList());
    }
}
