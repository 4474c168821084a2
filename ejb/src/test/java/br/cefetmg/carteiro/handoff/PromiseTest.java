package br.cefetmg.carteiro.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.handoff.Answer.Refusal;
import br.cefetmg.carteiro.handoff.Promise.Circumstances;
import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.payload.PayloadOptions;
import br.cefetmg.carteiro.problem.FormatNotFound;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A code opens one person's one file, once, for ten minutes (B-5)")
class PromiseTest {
    private static final Instant MADE = Instant.parse("2026-11-24T12:00:00Z");
    private static final UUID OWNER = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final Optional<ReceiveProtocol> IMAP = Optional.of(ReceiveProtocol.IMAP);
    private static final String MANUAL = "MN 010 1.1";

    private final Promise forOwner = promise(true);
    private final Promise forWhoeverHasIt = promise(false);

    private static Promise promise(boolean signInNeeded) {
        CodeWish wish = new CodeWish(PayloadFormat.APPLE_MOBILECONFIG, PayloadOptions.AS_MANUAL, signInNeeded);
        return Promise.of(OWNER, ReceiveProtocol.IMAP, MANUAL, wish, MADE);
    }

    private static Promise closed(Promise promise, Closing by) {
        CodeRow row = new CodeRow("", promise);
        row.close(by);
        return row.promise();
    }

    private static Circumstances nobody(Duration later) {
        return new Circumstances(Optional.empty(), IMAP, MANUAL, MADE.plus(later));
    }

    private static Circumstances signedIn(UUID visitor, Duration later) {
        return new Circumstances(Optional.of(visitor), IMAP, MANUAL, MADE.plus(later));
    }

    @Test
    void knowsWhenItWasMadeAlsoOnceItIsKept() {
        assertThat(forOwner.madeAt()).isEqualTo(MADE);
        assertThat(closed(forOwner, Closing.SPENT).madeAt()).isEqualTo(MADE);
    }

    @Nested
    class IsKept {
        @Test
        void untilTheLastMomentOfItsTenMinutes() {
            assertThat(forOwner.refusal(signedIn(OWNER, Duration.ofMinutes(10).minusNanos(1))))
                    .isEmpty();
            assertThat(forWhoeverHasIt.refusal(nobody(Duration.ofMinutes(10).minusNanos(1))))
                    .isEmpty();
        }

        @Test
        void toItsOwnerWhoSignedInAlthoughTheyNeedNot() {
            assertThat(forWhoeverHasIt.refusal(signedIn(OWNER, Duration.ZERO))).isEmpty();
        }
    }

    @Nested
    class IsNotKept {
        @Test
        void fromTheTenthMinuteOn() {
            assertThat(forOwner.refusal(signedIn(OWNER, Duration.ofMinutes(10))))
                    .contains(Refusal.UNKNOWN);
            assertThat(forWhoeverHasIt.refusal(nobody(Duration.ofMinutes(10)))).contains(Refusal.UNKNOWN);
        }

        @Test
        void withoutSignInUnlessItsOwnerSaidSo() {
            assertThat(forOwner.refusal(nobody(Duration.ZERO))).contains(Refusal.SIGN_IN_NEEDED);
        }

        @Test
        void toAnybodyElseWhoSignedIn() {
            assertThat(forOwner.refusal(signedIn(OTHER, Duration.ZERO))).contains(Refusal.SOMEBODY_ELSES);
            assertThat(forWhoeverHasIt.refusal(signedIn(OTHER, Duration.ZERO))).contains(Refusal.SOMEBODY_ELSES);
        }

        @Test
        void twice() {
            Promise spent = closed(forWhoeverHasIt, Closing.SPENT);
            assertThat(spent.refusal(nobody(Duration.ZERO))).contains(Refusal.SPENT);
            assertThat(spent.refusal(nobody(Duration.ofHours(1)))).contains(Refusal.SPENT);
        }

        @ParameterizedTest
        @EnumSource(names = {"REPLACED", "OUTDATED"})
        void onceItEndedEarly(Closing by) {
            Promise ended = closed(forWhoeverHasIt, by);
            assertThat(ended.refusal(nobody(Duration.ZERO))).map(Refusal::name).contains(by.name());
            assertThat(ended.refusal(nobody(Promise.LIFE))).contains(Refusal.UNKNOWN);
        }

        @Test
        void afterAnotherChoiceOrNone() {
            for (Optional<ReceiveProtocol> now :
                    List.of(Optional.of(ReceiveProtocol.POP), Optional.<ReceiveProtocol>empty())) {
                assertThat(forWhoeverHasIt.refusal(new Circumstances(Optional.empty(), now, MANUAL, MADE)))
                        .contains(Refusal.OUTDATED);
            }
        }

        @Test
        void afterAnotherManual() {
            assertThat(forWhoeverHasIt.refusal(new Circumstances(Optional.empty(), IMAP, "MN 010 1.2", MADE)))
                    .contains(Refusal.OUTDATED);
        }

        @Test
        @DisplayName("and nobody but its owner learns that their choice changed")
        void silentlyAboutTheChoice() {
            Circumstances before = new Circumstances(Optional.empty(), Optional.of(ReceiveProtocol.POP), MANUAL, MADE);
            assertThat(forOwner.refusal(before)).contains(Refusal.SIGN_IN_NEEDED);
        }
    }

    @Nested
    class ATicket {
        private final CodeRow row = new CodeRow("", forOwner);

        @Test
        void fetchesForOneMinuteAndIsNoOther() {
            Instant end = MADE.plus(Duration.ofMinutes(1));
            assertThat(row.isFetchedBy("t", MADE)).isFalse();
            row.spend("t", end);
            assertThat(row.isFetchedBy("t", end.minusNanos(1))).isTrue();
            assertThat(row.isFetchedBy("t", end)).isFalse();
            assertThat(row.isFetchedBy("u", MADE)).isFalse();
            assertThat(row.promise().closing()).contains(Closing.SPENT);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("is for what people open themselves on the device that fetches it")
    void isForFilesThatPeopleOpen(PayloadFormat format) {
        boolean fetched = switch (format) {
            case APPLE_MOBILECONFIG, OUTLOOK_BUNDLE, THUNDERBIRD_ANDROID_K9S, SETTINGS_CARD -> true;
            case THUNDERBIRD_ANDROID_QR, OUTLOOK_PS1, OUTLOOK_PRF, OUTLOOK_REG, OUTLOOK_AUTODISCOVER -> false;
            case THUNDERBIRD_AUTOCONFIG, ANDROID_AMAPI, ANDROID_INTUNE, ANDROID_RESTRICTIONS -> false;
        };
        assertThat(CodeWish.isFor(format)).isEqualTo(fetched);
        if (!fetched) {
            assertThatExceptionOfType(FormatNotFound.class)
                    .isThrownBy(() -> new CodeWish(format, PayloadOptions.AS_MANUAL, true));
        }
    }
}
