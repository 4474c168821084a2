package br.cefetmg.carteiro.access;

import br.cefetmg.carteiro.audit.report.Days;
import br.cefetmg.carteiro.problem.InvalidInput;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** For how many days up to today somebody asks; thirty when they do not say. */
public class PeriodQuery {
    private static final int USUAL = 30;
    private static final int MOST = 366;

    @QueryParam("days")
    private @Nullable String days;

    /**
     * The days that are meant, of which the last is today.
     *
     * @throws InvalidInput for what is no number of days
     */
    public Days upTo(Clock clock) {
        return Days.endingAt(clock.instant(), howMany());
    }

    public int howMany() {
        String text = days == null ? Integer.toString(USUAL) : days;
        int number = text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
        if (number < 1 || number > MOST) {
            throw new InvalidInput("query:days", "must be 1 to " + MOST);
        }
        return number;
    }
}
