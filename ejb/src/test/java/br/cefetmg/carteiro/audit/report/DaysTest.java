package br.cefetmg.carteiro.audit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Days are those of the institution's calendar")
class DaysTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void endAtTheDayOfAMoment() {
        assertThat(Days.endingAt(Instant.parse("2026-11-25T02:59:59Z"), 3))
                .isEqualTo(new Days(TODAY.minusDays(2), TODAY));
        assertThat(Days.endingAt(Instant.parse("2026-11-25T03:00:00Z"), 1).first())
                .isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void areCountedOneByOne() {
        assertThat(new Days(TODAY.minusDays(2), TODAY).each())
                .containsExactly(TODAY.minusDays(2), TODAY.minusDays(1), TODAY);
        assertThat(new Days(TODAY, TODAY).each()).containsExactly(TODAY);
    }

    @Test
    void beginAtMidnightThere() {
        assertThat(Days.beginning(TODAY)).isEqualTo("2026-11-24T03:00:00Z");
        assertThat(new Days(TODAY, TODAY).until()).isEqualTo("2026-11-25T03:00:00Z");
    }

    @Test
    void areAtLeastOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Days(TODAY, TODAY.minusDays(1)));
    }
}
