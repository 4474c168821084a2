package br.cefetmg.carteiro.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import br.cefetmg.carteiro.configuration.Configuration;
import br.cefetmg.carteiro.configuration.Keys;
import br.cefetmg.carteiro.configuration.SampleConfiguration;
import br.cefetmg.carteiro.payload.KeyClass;
import br.cefetmg.carteiro.problem.SigningUnavailable;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A signing key that is not in the file (A-signing)")
class AbsentKeyTest {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final byte[] CONTENT = "{}".getBytes(StandardCharsets.UTF_8);
    private static final JwsStatement STATEMENT = new JwsStatement("application/json", NOW, "1");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(KeyClass.class)
    void closesItsOwnClassOnly(KeyClass absent) throws Exception {
        Configuration configuration = without(absent);
        KeyRing ring = ringOf(configuration);
        PayloadSigner signer = new PayloadSigner(ring, configuration);
        for (KeyClass keyClass : KeyClass.values()) {
            if (keyClass == absent) {
                assertThat(ring.status(absent).state()).isEqualTo(KeyState.ABSENT);
                assertThat(ring.status(absent).keyId()).isEmpty();
                assertThatExceptionOfType(SigningUnavailable.class)
                        .isThrownBy(() -> signature(signer, absent))
                        .satisfies(refused -> {
                            assertThat(refused.keyClass()).isEqualTo(KeyFile.alias(absent));
                            assertThat(refused.reason()).isEqualTo("ABSENT");
                        });
            } else {
                assertThat(ring.status(keyClass).state()).isEqualTo(KeyState.ACTIVE);
                assertThat(signature(signer, keyClass).keyId())
                        .isEqualTo(ring.status(keyClass).keyId().orElseThrow());
            }
        }
    }

    @Test
    void signsNoScriptEither() throws Exception {
        Configuration configuration = without(KeyClass.WINDOWS);
        PayloadSigner signer = new PayloadSigner(ringOf(configuration), configuration);
        assertThatExceptionOfType(SigningUnavailable.class)
                .isThrownBy(() -> signer.authenticode(CONTENT))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo("ABSENT"));
    }

    @Test
    void isNotShownInTheKeySet() throws Exception {
        assertThat(ringOf(without(KeyClass.JWS)).webKeys()).isEmpty();
    }

    private static Signature signature(PayloadSigner signer, KeyClass keyClass) {
        return switch (keyClass) {
            case PROFILE -> signer.enveloping(keyClass, CONTENT);
            case WINDOWS -> signer.detached(keyClass, CONTENT);
            case JWS -> signer.detachedJws(CONTENT, STATEMENT);
        };
    }

    private static KeyRing ringOf(Configuration configuration) {
        return new KeyRing(configuration, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** A file that somebody brought, as it would be with all keys but this one. */
    private Configuration without(KeyClass absent) throws Exception {
        Keys keys = TestConfiguration.development(folder).keys();
        DevelopmentKeys.makeUnlessThere(keys, NOW);
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream stream = Files.newInputStream(keys.keystore())) {
            store.load(stream, keys.password());
        }
        store.deleteEntry(KeyFile.alias(absent));
        try (OutputStream stream = Files.newOutputStream(keys.keystore())) {
            store.store(stream, keys.password());
        }
        return SampleConfiguration.of(Map.of(
                "CARTEIRO_MODE",
                "development",
                "CARTEIRO_KEYSTORE",
                keys.keystore().toString(),
                "CARTEIRO_KEYSTORE_PASSWORD",
                new String(keys.password())));
    }
}
