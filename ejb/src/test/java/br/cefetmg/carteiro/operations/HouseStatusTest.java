package br.cefetmg.carteiro.operations;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.configuration.Mode;
import br.cefetmg.carteiro.database.DatabaseStatus;
import br.cefetmg.carteiro.database.Shortcoming;
import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.manual.ManualReader;
import br.cefetmg.carteiro.payload.KeyClass;
import br.cefetmg.carteiro.signing.KeyState;
import br.cefetmg.carteiro.signing.KeyStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What asks for an operator's attention (B-status)")
class HouseStatusTest {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final Manual MANUAL = ManualReader.builtIn();
    private static final LocalDate IN_TIME = MANUAL.revalidateBy();

    private static KeyTerm key(KeyState state, long days) {
        return KeyTerm.of(
                new KeyStatus(
                        KeyClass.PROFILE,
                        state,
                        Optional.of("00"),
                        Optional.of("CN=x"),
                        Optional.of(NOW.plus(Duration.ofDays(days)))),
                NOW);
    }

    private static HouseStatus status(Mode mode, LocalDate today, KeyTerm key, Shortcoming... shortcomings) {
        return new HouseStatus(
                NOW,
                mode,
                Optional.empty(),
                ManualTerm.of(MANUAL, today),
                List.of(key),
                "JDK",
                new DatabaseStatus("PostgreSQL 15", List.of(shortcomings)),
                new Numbers(new Traffic(NOW, 0, 0, 0, new TreeMap<>()), Optional.empty(), Optional.empty()));
    }

    @Test
    void isNothingWhenAllIsWell() {
        assertThat(status(Mode.PRODUCTION, IN_TIME, key(KeyState.ACTIVE, 30)).warnings())
                .isEmpty();
    }

    @Test
    void isTheManualFromTheDayAfterItsDate() {
        assertThat(status(Mode.PRODUCTION, IN_TIME.plusDays(1), key(KeyState.ACTIVE, 30))
                        .warnings())
                .containsExactly(new Warning.RevalidationOverdue(IN_TIME, 1));
    }

    @Test
    void isAKeyInItsLastMonth() {
        assertThat(status(Mode.PRODUCTION, IN_TIME, key(KeyState.ACTIVE, 29)).warnings())
                .containsExactly(new Warning.KeyEnding(KeyClass.PROFILE, 29));
    }

    @Test
    void isAKeyThatCannotSignAndNotItsEndBesides() {
        assertThat(status(Mode.PRODUCTION, IN_TIME, key(KeyState.EXPIRED, -1)).warnings())
                .containsExactly(new Warning.KeyUnusable(KeyClass.PROFILE, KeyState.EXPIRED));
    }

    @Test
    void isEverythingTheMostUrgentFirst() {
        assertThat(status(
                                Mode.DEVELOPMENT,
                                IN_TIME.plusDays(9),
                                key(KeyState.ABSENT, 0),
                                Shortcoming.EMBEDDED,
                                Shortcoming.UNREACHABLE)
                        .warnings())
                .extracting(Warning::slug)
                .containsExactly(
                        "key-unusable",
                        "record-not-to-rely-on",
                        "record-not-to-rely-on",
                        "revalidation-overdue",
                        "development-mode");
    }
}
