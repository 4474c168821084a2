package br.cefetmg.carteiro.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import br.cefetmg.carteiro.configuration.Configuration;
import br.cefetmg.carteiro.configuration.SampleConfiguration;
import br.cefetmg.carteiro.payload.KeyClass;
import br.cefetmg.carteiro.problem.SigningUnavailable;
import br.cefetmg.carteiro.signature.JsonWebKey;
import br.cefetmg.carteiro.signature.JwsSignature;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The signer's detached JWS")
class PayloadSignerTest {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final byte[] CONTENT = "{}".getBytes(StandardCharsets.UTF_8);
    private static final JwsStatement STATEMENT = new JwsStatement("application/json", NOW, "1");

    @TempDir
    Path folder;

    @Test
    void isByTheKeyThatTheKeySetShows() throws Exception {
        KeyRing ring = ringAt(NOW);
        Signature signature = new PayloadSigner(ring, configuration()).detachedJws(CONTENT, STATEMENT);
        JwsSignature checked = JwsSignature.detached(signature.bytes(), CONTENT, root(ring), NOW);
        assertThat(ring.webKeys())
                .containsExactly(JsonWebKey.of(checked.signer().getPublicKey()));
        assertThat(ring.status(KeyClass.JWS).keyId()).contains(signature.keyId());
    }

    @Test
    void isNotMadeByAKeyThatHasEnded() {
        ringAt(NOW);
        Instant later = NOW.plus(Duration.ofDays(900));
        PayloadSigner signer = new PayloadSigner(ringAt(later), configuration());
        assertThatExceptionOfType(SigningUnavailable.class)
                .isThrownBy(() -> signer.detachedJws(CONTENT, STATEMENT))
                .satisfies(problem -> assertThat(problem.keyClass()).isEqualTo("jws"));
    }

    private static X509Certificate root(KeyRing ring) {
        return ring.identity(KeyClass.JWS).orElseThrow().chain().getLast();
    }

    private KeyRing ringAt(Instant now) {
        return new KeyRing(configuration(), Clock.fixed(now, ZoneOffset.UTC));
    }

    private Configuration configuration() {
        return SampleConfiguration.of(Map.of(
                "CARTEIRO_MODE", "development",
                "CARTEIRO_RUN_DIR", folder.toString(),
                "CARTEIRO_SIGNING_RSA_BITS", "2048"));
    }
}
