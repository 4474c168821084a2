package br.cefetmg.carteiro.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The acknowledgement of POP (A-choice)")
class AcknowledgementTest {
    private static final Acknowledgement PORTUGUESE = Acknowledgement.inForce(Locale.of("pt", "BR"));
    private static final Acknowledgement ENGLISH = Acknowledgement.inForce(Locale.ENGLISH);

    @Test
    void saysItsFourThingsInOrder() {
        assertThat(PORTUGUESE.text())
                .containsSubsequence(
                        "caixa de entrada",
                        "antigas",
                        "sai do servidor",
                        "webmail",
                        "pastas",
                        "enviadas",
                        "um dispositivo só",
                        "um segundo",
                        "cópia de segurança");
        assertThat(ENGLISH.text())
                .containsSubsequence(
                        "inbox",
                        "old messages",
                        "leaves the server",
                        "webmail",
                        "folders",
                        "sent messages",
                        "one device",
                        "a second",
                        "backup");
    }

    @Test
    void isPortugueseUnlessEnglishWasAskedFor() {
        assertThat(PORTUGUESE.language()).isEqualTo("pt-BR");
        assertThat(ENGLISH.language()).isEqualTo("en");
        assertThat(Acknowledgement.inForce(Locale.JAPANESE)).isEqualTo(PORTUGUESE);
    }

    @Test
    void aChangedWordIsANewVersion() {
        // pinned: who acknowledged this digest acknowledged these words; make removal-v2 instead of changing them
        assertThat(PORTUGUESE.sha256()).isEqualTo("8d6543786ee76f89e22a8d8e1f6c4394541bdfb1b41abc5d63124dbf76be8689");
        assertThat(ENGLISH.sha256()).isEqualTo("6736298729899f0680ebec1b358e5ebe33ff2c949fe3d47748983a897fcbb320");
    }
}
