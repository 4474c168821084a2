package br.cefetmg.carteiro.portal;

import br.cefetmg.carteiro.language.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;

/** When something that is held will be forgotten, as the institution answers for it. Nothing here deletes. */
public final class Forgetting {
    /** Choices and what was handed out. */
    public static final Period EVENTS = Period.ofYears(5);

    private Forgetting() {}

    /** The day from which on an event is no longer needed. */
    public static LocalDate ofEvent(Instant at) {
        return Days.day(at).plus(EVENTS);
    }
}
