package br.cefetmg.carteiro.audit.report;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the database counted, added up (B-panorama)")
class TallyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final Map<ReceiveProtocol, Long> PEOPLE = Map.of(ReceiveProtocol.IMAP, 3L, ReceiveProtocol.POP, 1L);

    private static CountedEvents files(LocalDate day, String channel, String format, long count) {
        return new CountedEvents(day, "payload.issued", channel, Optional.of(format), Optional.of("IMAP"), count);
    }

    private static CountedEvents choices(LocalDate day, String type, String protocol, long count) {
        return new CountedEvents(day, type, "portal", Optional.empty(), Optional.of(protocol), count);
    }

    private static Summary summary(CountedEvents... counted) {
        return Tally.of(PEOPLE, new Days(YESTERDAY, TODAY), List.of(counted));
    }

    @Test
    void addsFilesByFormatByChannelAndByDay() {
        Summary summary = summary(
                files(TODAY, "portal", "settings-card", 2),
                files(YESTERDAY, "api", "settings-card", 5),
                files(TODAY, "api", "apple-mobileconfig", 1));
        assertThat(summary.formats()).isEqualTo(Map.of("settings-card", 7L, "apple-mobileconfig", 1L));
        assertThat(summary.channels()).isEqualTo(Map.of("portal", 2L, "api", 6L));
        assertThat(summary.byDay()).extracting(DayCount::files).containsExactly(5L, 3L);
        assertThat(summary.people()).isEqualTo(PEOPLE);
    }

    @Test
    void addsFirstAndChangedChoicesOfADayByProtocol() {
        DayCount today = summary(
                        choices(TODAY, "choice.made", "IMAP", 4),
                        choices(TODAY, "choice.changed", "IMAP", 1),
                        choices(TODAY, "choice.changed", "POP", 2))
                .byDay()
                .getLast();
        assertThat(today.choicesOf(ReceiveProtocol.IMAP)).isEqualTo(5);
        assertThat(today.choicesOf(ReceiveProtocol.POP)).isEqualTo(2);
        assertThat(today.files()).isZero();
    }

    @Test
    void hasEveryDayAlsoTheQuietOnes() {
        assertThat(summary().byDay()).extracting(DayCount::day).containsExactly(YESTERDAY, TODAY);
        assertThat(summary().formats()).isEmpty();
    }
}
