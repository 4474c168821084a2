package br.cefetmg.carteiro.language;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.payload.PayloadFormat;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A format as a list of offers tells it (api.md, A person)")
class FormatTextsTest {
    private static Map<String, Object> offer(PayloadFormat format, String publicUrl) {
        return new FormatTexts(Language.ENGLISH).offer(format, ReceiveProtocol.IMAP, URI.create(publicUrl));
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080/, /api/v1/me/payloads/outlook-prf",
        "https://servico.exemplo/correio/, /correio/api/v1/me/payloads/outlook-prf"
    })
    void isHadBelowThePathOfThePublicAddress(String publicUrl, String href) {
        assertThat(offer(PayloadFormat.OUTLOOK_PRF, publicUrl))
                .containsEntry("href", href)
                .containsEntry("signature", href + "/signature");
        assertThat(offer(PayloadFormat.SETTINGS_CARD, publicUrl)).doesNotContainKey("signature");
    }
}
