package br.cefetmg.carteiro.portal.staff;

import br.cefetmg.carteiro.audit.report.Days;
import br.cefetmg.carteiro.database.Shortcoming;
import br.cefetmg.carteiro.language.Language;
import br.cefetmg.carteiro.operations.HouseStatus;
import br.cefetmg.carteiro.operations.KeyTerm;
import br.cefetmg.carteiro.operations.Numbers;
import br.cefetmg.carteiro.operations.Traffic;
import br.cefetmg.carteiro.operations.Warning;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How the house is, as a page's lines: numbers and dates in the reader's way, each warning with the texts that tell it. */
final class StatusLines {
    private final HouseStatus status;
    private final NumberFormat numbers;
    private final DateTimeFormatter days;
    private final DateTimeFormatter moments;

    StatusLines(HouseStatus status, Language language) {
        this.status = status;
        this.numbers = NumberFormat.getIntegerInstance(language.locale());
        this.days = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale());
        this.moments = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.MEDIUM)
                .withLocale(language.locale())
                .withZone(Days.ZONE);
    }

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("at", moments.format(status.at()));
        values.put("warnings", status.warnings().stream().map(this::warning).toList());
        values.put("code", status.manual().manual().code());
        values.put("revision", status.manual().manual().revision());
        values.put("revisedOn", day(status.manual().manual().revisedOn()));
        values.put("revalidateBy", day(status.manual().manual().revalidateBy()));
        values.put("overdue", status.manual().isOverdue());
        values.put("keys", status.keys().stream().map(this::key).toList());
        values.put("provider", status.cryptoProvider());
        values.put("product", status.database().product());
        values.put(
                "shortcomings",
                status.database().shortcomings().stream().map(Shortcoming::name).toList());
        values.put("mode", status.mode().name());
        values.put("version", status.version().orElse(""));
        values.putAll(numbers(status.numbers()));
        values.put("problems", problems(status.numbers().traffic()));
        return values;
    }

    /** The texts of a warning: {@code text} begins their keys, {@code key} is the class of keys it is about, if any. */
    private Map<String, String> warning(Warning warning) {
        return switch (warning) {
            case Warning.KeyUnusable(var keyClass, var state) ->
                warning("danger", "key-unusable." + state, keyClass.name(), "");
            case Warning.KeyEnding(var keyClass, var daysLeft) ->
                warning("warning", "key-ending", keyClass.name(), numbers.format(daysLeft));
            case Warning.RecordNotToRelyOn(var shortcoming) ->
                warning(
                        shortcoming == Shortcoming.UNREACHABLE ? "danger" : "warning",
                        "database." + shortcoming,
                        "",
                        "");
            case Warning.RevalidationOverdue(var revalidateBy, var overdue) ->
                warning("warning", "revalidation-overdue", "", numbers.format(overdue));
            case Warning.ForAFirstLook() -> warning("", "development-mode", "", "");
        };
    }

    private static Map<String, String> warning(String level, String text, String key, String number) {
        return Map.of("level", level, "text", "warning." + text, "key", key, "number", number);
    }

    private Map<String, String> key(KeyTerm term) {
        return Map.of(
                "class", term.key().keyClass().name(),
                "state", term.key().state().name(),
                "notAfter", term.key().notAfter().map(this::day).orElse(""),
                "daysLeft", number(term.daysLeft()),
                "keyId", term.key().keyId().orElse(""));
    }

    private Map<String, String> numbers(Numbers live) {
        return Map.of(
                "since", moments.format(live.traffic().since()),
                "requests", numbers.format(live.traffic().requests()),
                "sessions", numbers.format(live.traffic().sessions()),
                "policyReports", numbers.format(live.traffic().policyReports()),
                "people", number(live.people()),
                "files", number(live.files()));
    }

    private Map<String, String> problems(Traffic traffic) {
        Map<String, String> told = new LinkedHashMap<>();
        traffic.problems().forEach((kind, times) -> told.put(kind, numbers.format(times)));
        return told;
    }

    private String number(Optional<Long> number) {
        return number.map(numbers::format).orElse("");
    }

    private String day(LocalDate day) {
        return days.format(day);
    }

    private String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, Days.ZONE));
    }
}
