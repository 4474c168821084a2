package br.cefetmg.carteiro.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.problem.ChoiceChangedMeanwhile;
import br.cefetmg.carteiro.problem.PreconditionRequired;
import br.cefetmg.carteiro.problem.RemovalNotAcknowledged;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("What a wish does to a choice (A-choice, MN 010 2.1: only one protocol)")
class DecisionTest {
    private static final Precondition UNSTATED = new Precondition.Unstated();
    private static final Precondition EXISTS = new Precondition.Exists();
    private static final Optional<ProtocolChoice> NONE = Optional.empty();
    private static final Optional<ProtocolChoice> IMAP_3 =
            Optional.of(new ProtocolChoice(ReceiveProtocol.IMAP, 3, Instant.EPOCH, Optional.empty()));

    private static Wish imap(Precondition precondition) {
        return new Wish(ReceiveProtocol.IMAP, false, Locale.ROOT, precondition);
    }

    private static Wish pop(boolean acknowledged, Precondition precondition) {
        return new Wish(ReceiveProtocol.POP, acknowledged, Locale.ROOT, precondition);
    }

    private static Precondition version(long version) {
        return new Precondition.VersionIn(Set.of(version));
    }

    @Nested
    class WhenThereIsNone {
        @Test
        void aFirstChoiceNeedsNoPrecondition() {
            assertThat(Decision.on(imap(UNSTATED), NONE)).isEqualTo(Decision.MAKE);
            assertThat(Decision.on(pop(true, UNSTATED), NONE)).isEqualTo(Decision.MAKE);
        }

        @Test
        void whoeverBelievesThatThereIsOneIsToldOtherwise() {
            assertThatExceptionOfType(ChoiceChangedMeanwhile.class).isThrownBy(() -> Decision.on(imap(EXISTS), NONE));
            assertThatExceptionOfType(ChoiceChangedMeanwhile.class)
                    .isThrownBy(() -> Decision.on(imap(version(1)), NONE));
        }
    }

    @Nested
    class WhenThereIsOne {
        @Test
        void theSameAgainChangesNothing() {
            assertThat(Decision.on(imap(UNSTATED), IMAP_3)).isEqualTo(Decision.KEEP);
        }

        @Test
        void theOtherNeedsToSayWhatItReplaces() {
            assertThatExceptionOfType(PreconditionRequired.class)
                    .isThrownBy(() -> Decision.on(pop(true, UNSTATED), IMAP_3));
            assertThat(Decision.on(pop(true, version(3)), IMAP_3)).isEqualTo(Decision.CHANGE);
            assertThat(Decision.on(pop(true, EXISTS), IMAP_3)).isEqualTo(Decision.CHANGE);
        }

        @Test
        void aStaleBeliefIsRefusedEvenForTheSameChoice() {
            assertThatExceptionOfType(ChoiceChangedMeanwhile.class)
                    .isThrownBy(() -> Decision.on(pop(true, version(2)), IMAP_3));
            assertThatExceptionOfType(ChoiceChangedMeanwhile.class)
                    .isThrownBy(() -> Decision.on(imap(version(2)), IMAP_3));
        }
    }

    @Test
    void popWithoutItsAcknowledgementIsRefusedAlways() {
        assertThatExceptionOfType(RemovalNotAcknowledged.class)
                .isThrownBy(() -> Decision.on(pop(false, UNSTATED), NONE));
        assertThatExceptionOfType(RemovalNotAcknowledged.class)
                .isThrownBy(() -> Decision.on(pop(false, version(3)), IMAP_3));
    }
}
