package br.cefetmg.carteiro.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import br.cefetmg.carteiro.configuration.Configuration;
import br.cefetmg.carteiro.configuration.ConfigurationProblem;
import br.cefetmg.carteiro.configuration.Mode;
import br.cefetmg.carteiro.payload.KeyClass;
import br.cefetmg.carteiro.problem.SigningUnavailable;
import br.cefetmg.carteiro.signature.CmsSignature;
import br.cefetmg.carteiro.signature.SignatureProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.cms.CMSSignedData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Signing (A-signing)")
class SigningTest {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final byte[] CONTENT = "<plist/>\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    static Path directory;

    private static Configuration configuration;
    private static KeyRing keyRing;
    private static PayloadSigner signer;
    private static X509Certificate root;

    @BeforeAll
    static void open() {
        configuration = TestConfiguration.development(directory);
        keyRing = ringAt(NOW);
        signer = new PayloadSigner(keyRing, configuration);
        root = keyRing.certificates().getLast();
    }

    private static KeyRing ringAt(Instant now) {
        return new KeyRing(configuration, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static byte[] signed() {
        return signer.enveloping(KeyClass.PROFILE, CONTENT).bytes();
    }

    @Nested
    class AProfile {
        @Test
        void verifiesUnderTheRootAlone() throws SignatureProblem {
            CmsSignature checked = CmsSignature.enveloping(signed(), root, NOW);
            assertThat(checked.content()).isEqualTo(CONTENT);
            assertThat(checked.signer().getSubjectX500Principal().getName()).contains("DESENVOLVIMENTO");
        }

        @Test
        void isTheSameBytesWhenSignedAgain() {
            assertThat(signed()).isEqualTo(signed());
        }

        @Test
        void failsWhenOneByteOfItIsAnother() {
            byte[] whole = signed();
            assertThat(IntStream.range(0, whole.length).filter(at -> survives(whole, at)))
                    .isEmpty();
        }

        private boolean survives(byte[] whole, int at) {
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            try {
                CmsSignature.enveloping(changed, root, NOW);
                return true;
            } catch (SignatureProblem expected) {
                return false;
            }
        }

        @Test
        void failsUnderAnotherRoot(@TempDir Path elsewhere) {
            Configuration other = TestConfiguration.development(elsewhere);
            X509Certificate foreign = new KeyRing(other, Clock.fixed(NOW, ZoneOffset.UTC))
                    .certificates()
                    .getLast();
            assertThatExceptionOfType(SignatureProblem.class)
                    .isThrownBy(() -> CmsSignature.enveloping(signed(), foreign, NOW));
        }

        @Test
        void hasTheShapeThatAppleShows() throws Exception {
            CMSSignedData cms = new CMSSignedData(signed());
            var signerInfo = cms.getSignerInfos().getSigners().iterator().next();
            assertThat(signerInfo.getSignedAttributes().size())
                    .as("contentType and messageDigest")
                    .isEqualTo(2);
            assertThat(signerInfo.getDigestAlgorithmID().getParameters())
                    .as("absent")
                    .isNull();
            assertThat(cms.getCertificates().getMatches(null))
                    .as("leaf and intermediate, no root")
                    .hasSize(2);
            assertThat(new ASN1InputStream(signed()).readObject().getEncoded(ASN1Encoding.DER))
                    .as("definite lengths")
                    .isEqualTo(signed());
        }
    }

    @Nested
    class Keys {
        @Test
        void areKeptBetweenStartsAndReadableToTheirOwnerOnly() throws IOException {
            String id = keyRing.status(KeyClass.PROFILE).keyId().orElseThrow();
            assertThat(ringAt(NOW).status(KeyClass.PROFILE).keyId()).contains(id);
            assertThat(Files.getPosixFilePermissions(configuration.keys().keystore()))
                    .hasSize(2);
        }

        @Test
        void thatAreExpiredDoNotSign() {
            assertRefuses(NOW.plus(Duration.ofDays(4000)), "EXPIRED");
        }

        @Test
        void thatAreNotYetValidDoNotSign() {
            assertRefuses(NOW.minus(Duration.ofDays(1)), "NOT_YET_VALID");
        }

        private void assertRefuses(Instant when, String reason) {
            PayloadSigner then = new PayloadSigner(ringAt(when), configuration);
            assertThatExceptionOfType(SigningUnavailable.class)
                    .isThrownBy(() -> then.enveloping(KeyClass.PROFILE, CONTENT))
                    .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
        }

        @Test
        void markedDevelopmentAreRefusedInProduction() {
            Configuration production = TestConfiguration.in(Mode.PRODUCTION, configuration);
            assertThatExceptionOfType(ConfigurationProblem.class)
                    .isThrownBy(() -> new KeyRing(production, Clock.systemUTC()))
                    .withMessageContaining("DESENVOLVIMENTO");
        }
    }
}
