package br.cefetmg.carteiro.operations;

import br.cefetmg.carteiro.manual.Manual;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The manual in force and how it stands to its own revalidation.
 *
 * @param daysOverdue days since it should have been revalidated; zero or less while it is in time
 */
public record ManualTerm(Manual manual, long daysOverdue) {

    static ManualTerm of(Manual manual, LocalDate today) {
        return new ManualTerm(manual, ChronoUnit.DAYS.between(manual.revalidateBy(), today));
    }

    public boolean isOverdue() {
        return daysOverdue > 0;
    }
}
