package br.cefetmg.carteiro.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as people here read them: the day or the minute in Belo Horizonte. */
public final class Days {
    private static final ZoneId LOCAL = ZoneId.of("America/Sao_Paulo");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT).withZone(LOCAL);

    private Days() {}

    public static String of(Instant time) {
        return of(day(time));
    }

    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    public static String minute(Instant time) {
        return MINUTE.format(time);
    }

    /** The day on which it was then, here. */
    public static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, LOCAL);
    }
}
