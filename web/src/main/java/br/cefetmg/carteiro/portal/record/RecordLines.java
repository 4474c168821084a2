package br.cefetmg.carteiro.portal.record;

import br.cefetmg.carteiro.audit.report.EventView;
import br.cefetmg.carteiro.language.Days;
import br.cefetmg.carteiro.language.FormatTexts;
import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.portal.Forgetting;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A person's events as their record shows them: choices, files, and the rest. */
record RecordLines(
        List<Map<String, String>> choices, List<Map<String, String>> files, List<Map<String, String>> others) {

    static RecordLines of(List<EventView> events, FormatTexts texts) {
        Map<String, String> titles = Arrays.stream(PayloadFormat.values())
                .collect(Collectors.toUnmodifiableMap(PayloadFormat::slug, texts::title));
        return new RecordLines(
                lines(events, titles, RecordLines::isChoice),
                lines(events, titles, RecordLines::isFile),
                lines(events, titles, event -> !isChoice(event) && !isFile(event)));
    }

    private static boolean isChoice(EventView event) {
        return event.type().startsWith("choice.") || event.type().startsWith("pop.");
    }

    private static boolean isFile(EventView event) {
        return event.type().startsWith("payload.");
    }

    private static List<Map<String, String>> lines(
            List<EventView> events, Map<String, String> titles, Predicate<EventView> wanted) {
        return events.stream().filter(wanted).map(event -> line(event, titles)).toList();
    }

    private static Map<String, String> line(EventView event, Map<String, String> titles) {
        String format = event.attributes().getOrDefault("format", "");
        return Map.of(
                "id", event.id(),
                "at", Days.minute(event.at()),
                "forgotten", Days.of(Forgetting.ofEvent(event.at())),
                "type", event.type(),
                "channel", event.channel(),
                "protocol", event.attributes().getOrDefault("protocol", ""),
                "format", titles.getOrDefault(format, format),
                "code", event.attributes().getOrDefault("code", ""));
    }
}
