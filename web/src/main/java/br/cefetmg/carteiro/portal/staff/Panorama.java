package br.cefetmg.carteiro.portal.staff;

import br.cefetmg.carteiro.access.AuditQuery;
import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.audit.report.DayCount;
import br.cefetmg.carteiro.audit.report.Summary;
import br.cefetmg.carteiro.language.Language;
import br.cefetmg.carteiro.portal.chart.BarChart;
import br.cefetmg.carteiro.portal.chart.ColumnChart;
import br.cefetmg.carteiro.portal.chart.Series;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.ToLongFunction;

/** The record in numbers as a page shows them: figures, charts, and the tables that say the same. */
final class Panorama {
    private static final String DAY = "d MMM";

    private final Summary summary;
    private final int howMany;
    private final Language language;

    Panorama(Summary summary, int howMany, Language language) {
        this.summary = summary;
        this.howMany = howMany;
        this.language = language;
    }

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>(SearchPage.form(new AuditQuery().asForm()));
        Map<String, String> people = new LinkedHashMap<>();
        summary.people().forEach((protocol, count) -> people.put(protocol.name(), number(count)));
        values.put("people", people);
        values.put("period", Integer.toString(howMany));
        values.put("first", day(summary.days().first()));
        values.put("last", day(summary.days().last()));
        values.put("choices", columns(choices()));
        values.put("files", columns(List.of(series(DayCount::files))));
        values.put("byFormat", BarChart.of(summary.formats(), this::number));
        values.put("byChannel", BarChart.of(summary.channels(), this::number));
        values.put(
                "choicesInAll",
                number(sum(day -> day.choices().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())));
        values.put("filesInAll", number(sum(DayCount::files)));
        values.put("days", summary.byDay().reversed().stream().map(this::row).toList());
        values.put("formatRows", rows(summary.formats()));
        values.put("channelRows", rows(summary.channels()));
        return values;
    }

    private List<Series> choices() {
        return Arrays.stream(ReceiveProtocol.values())
                .map(protocol -> series(day -> day.choicesOf(protocol)))
                .toList();
    }

    private Series series(ToLongFunction<DayCount> count) {
        return new Series(
                summary.byDay().stream().map(day -> count.applyAsLong(day)).toList());
    }

    private ColumnChart columns(List<Series> series) {
        return ColumnChart.of(
                summary.byDay().stream().map(count -> day(count.day())).toList(), series, this::number);
    }

    private long sum(ToLongFunction<DayCount> count) {
        return summary.byDay().stream().mapToLong(count).sum();
    }

    private Map<String, String> row(DayCount count) {
        return Map.of(
                "day", day(count.day()),
                "imap", number(count.choicesOf(ReceiveProtocol.IMAP)),
                "pop", number(count.choicesOf(ReceiveProtocol.POP)),
                "files", number(count.files()));
    }

    private List<Map<String, String>> rows(SortedMap<String, Long> counts) {
        return counts.entrySet().stream()
                .map(one -> Map.of("name", one.getKey(), "count", number(one.getValue())))
                .toList();
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(DAY, language.locale()).format(day);
    }

    private String number(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }
}
