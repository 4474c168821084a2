package br.cefetmg.carteiro.portal;

import br.cefetmg.carteiro.audit.report.EventView;
import br.cefetmg.carteiro.language.Days;
import java.util.List;
import java.util.Map;

/** Events as a page's table shows them: local time, one line each. */
public final class EventLines {
    private EventLines() {}

    /** One line an event, in the same order. */
    public static List<Map<String, String>> of(List<EventView> events) {
        return events.stream().map(EventLines::line).toList();
    }

    private static Map<String, String> line(EventView event) {
        return Map.of(
                "id", event.id(),
                "at", Days.second(event.at()),
                "type", event.type(),
                "channel", event.channel(),
                "person", event.person().orElse(""),
                "protocol", event.attributes().getOrDefault("protocol", ""),
                "format", event.attributes().getOrDefault("format", ""),
                "code", event.attributes().getOrDefault("code", ""));
    }
}
