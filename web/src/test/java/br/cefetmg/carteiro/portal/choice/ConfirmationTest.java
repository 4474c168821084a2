package br.cefetmg.carteiro.portal.choice;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What must be said yes to before a choice is kept (B-choice)")
class ConfirmationTest {
    @ParameterizedTest
    @CsvSource({
        "    , IMAP, PLAIN",
        "    , POP,  REMOVAL",
        "IMAP, IMAP, NONE_NEEDED",
        "IMAP, POP,  REMOVAL",
        "POP,  IMAP, LOSS",
        "POP,  POP,  NONE_NEEDED"
    })
    void dependsOnWhatWouldChange(ReceiveProtocol current, ReceiveProtocol wanted, Confirmation asked) {
        assertThat(Confirmation.of(Optional.ofNullable(current), wanted)).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({"imap, IMAP", "pop, POP"})
    void aProtocolStandsInThePath(String segment, ReceiveProtocol protocol) {
        assertThat(Protocols.of(segment)).isEqualTo(protocol);
        assertThat(Protocols.segment(protocol)).isEqualTo(segment);
    }
}
