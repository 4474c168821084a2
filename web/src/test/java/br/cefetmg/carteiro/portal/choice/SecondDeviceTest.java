package br.cefetmg.carteiro.portal.choice;

import static br.cefetmg.carteiro.account.ReceiveProtocol.IMAP;
import static br.cefetmg.carteiro.account.ReceiveProtocol.POP;
import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.device.KnownDevice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A second device under POP (B-choice)")
class SecondDeviceTest {
    private static final Instant DAY = Instant.parse("2026-11-24T12:00:00Z");
    private static final KnownDevice PHONE = device("iphone-mail", POP, Optional.empty());

    private static KnownDevice device(String client, ReceiveProtocol protocol, Optional<Instant> settled) {
        return new KnownDevice(new UUID(1, client.length()), client, protocol, DAY, DAY, settled);
    }

    @Test
    void isOneOfAnotherKind() {
        assertThat(SecondDevice.first(List.of(PHONE), POP, "outlook-classic", false))
                .contains(PHONE);
    }

    @Test
    void isOneOfTheSameKindWhereThePersonSaysSo() {
        assertThat(SecondDevice.first(List.of(PHONE), POP, "iphone-mail", false))
                .isEmpty();
        assertThat(SecondDevice.first(List.of(PHONE), POP, "iphone-mail", true)).contains(PHONE);
    }

    @Test
    void isNoneWhereTheFirstIsSettledOrWasSetUpForImap() {
        List<KnownDevice> known =
                List.of(device("thunderbird", POP, Optional.of(DAY)), device("samsung-email", IMAP, Optional.empty()));
        assertThat(SecondDevice.first(known, POP, "iphone-mail", true)).isEmpty();
    }

    @Nested
    class ByACode {
        private static final Instant MADE = DAY.plusSeconds(60);

        private static KnownDevice fetched(String client) {
            return new KnownDevice(new UUID(2, 2), client, POP, MADE, MADE, Optional.empty());
        }

        @Test
        void isOneMoreOfTheKindThatWasKnownWhenItWasMade() {
            assertThat(SecondDevice.isOneMore(List.of(PHONE), POP, "iphone-mail", MADE))
                    .isTrue();
        }

        @Test
        void isOneMoreOnceAlthoughTheFileIsFetchedTwice() {
            assertThat(SecondDevice.isOneMore(List.of(PHONE, fetched("outlook-classic")), POP, "iphone-mail", MADE))
                    .isTrue();
            assertThat(SecondDevice.isOneMore(List.of(PHONE, fetched("iphone-mail")), POP, "iphone-mail", MADE))
                    .isFalse();
        }

        @Test
        void isTheFirstOfItsKindOrOneThatIsSetUpAgain() {
            KnownDevice outlook = device("outlook-classic", POP, Optional.empty());
            KnownDevice before = device("iphone-mail", IMAP, Optional.empty());
            KnownDevice gone = device("iphone-mail", POP, Optional.of(DAY));
            assertThat(SecondDevice.isOneMore(List.of(outlook, before, gone), POP, "iphone-mail", MADE))
                    .isFalse();
        }

        @Test
        void isNoMatterUnderImap() {
            assertThat(SecondDevice.isOneMore(List.of(PHONE), IMAP, "iphone-mail", MADE))
                    .isFalse();
        }
    }

    @Test
    void isNoMatterUnderImap() {
        assertThat(SecondDevice.first(List.of(PHONE), IMAP, "outlook-classic", true))
                .isEmpty();
    }
}
