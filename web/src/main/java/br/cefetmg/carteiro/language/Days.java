package br.cefetmg.carteiro.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as people here read them, in the zone in which the record's days begin. */
public final class Days {
    private static final ZoneId LOCAL = br.cefetmg.carteiro.audit.report.Days.ZONE;
    private static final DateTimeFormatter DAY = local("dd/MM/uuuu");
    private static final DateTimeFormatter MINUTE = local("dd/MM/uuuu HH:mm");
    private static final DateTimeFormatter SECOND = local("dd/MM/uuuu HH:mm:ss");
    private static final DateTimeFormatter CLOCK = local("HH:mm");

    private Days() {}

    private static DateTimeFormatter local(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(LOCAL);
    }

    public static String of(Instant time) {
        return of(day(time));
    }

    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    public static String minute(Instant time) {
        return MINUTE.format(time);
    }

    public static String second(Instant time) {
        return SECOND.format(time);
    }

    /** What a clock on the wall shows then. */
    public static String clock(Instant time) {
        return CLOCK.format(time);
    }

    /** The day on which it was then, here. */
    public static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, LOCAL);
    }
}
