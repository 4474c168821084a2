package br.cefetmg.carteiro.audit.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Whole days, one after the other, as the calendar on the wall has them where the institution is.
 *
 * @param first the earliest, inclusive
 * @param last the latest, inclusive
 */
public record Days(LocalDate first, LocalDate last) {
    /** Where the institution is: a day without a time begins at midnight here. */
    public static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");

    public Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the last day before the first");
        }
    }

    /** So many days, of which the last is the one that this moment falls in. */
    public static Days endingAt(Instant now, int howMany) {
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        return new Days(today.minusDays(howMany - 1L), today);
    }

    /** Each of them, the earliest first. */
    public List<LocalDate> each() {
        return first.datesUntil(last.plusDays(1)).toList();
    }

    /** When a day begins. */
    public static Instant beginning(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    Instant from() {
        return beginning(first);
    }

    Instant until() {
        return beginning(last.plusDays(1));
    }
}
