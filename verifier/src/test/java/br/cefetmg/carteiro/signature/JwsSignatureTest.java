package br.cefetmg.carteiro.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A detached JWS that somebody else's library signed")
class JwsSignatureTest {
    private static final TestChain CHAIN = TestChain.onCurve("secp256r1");
    private static final byte[] CONTENT = "{\"a\":\"Conceição\"}".getBytes(StandardCharsets.UTF_8);

    @Test
    void standsForItsContent() throws Exception {
        JwsSignature signature = checked(companion(header -> header), CONTENT);
        assertThat(signature.signer()).isEqualTo(CHAIN.leaf());
        assertThat(signature.contentType()).isEqualTo("application/json");
        assertThat(signature.id()).isEqualTo("7");
        assertThat(signature.issuedAt()).isEqualTo(TestChain.NOW);
    }

    @Test
    void theKeyHasTheThumbprintThatTheOtherLibraryComputes() throws Exception {
        JsonWebKey ours = JsonWebKey.of(CHAIN.leaf().getPublicKey());
        assertThat(ours.thumbprint()).isEqualTo(key().computeThumbprint().toString());
        ECKey read = ECKey.parse(Map.copyOf(ours.members()));
        assertThat(read.toECPublicKey()).isEqualTo(CHAIN.leaf().getPublicKey());
        assertThat(read.isPrivate()).isFalse();
    }

    @Test
    void oneChangedByteOfTheContentFails() {
        String companion = companion(header -> header);
        for (int i = 0; i < CONTENT.length; i++) {
            byte[] changed = CONTENT.clone();
            changed[i] ^= 1;
            refused(companion, changed);
        }
        refused(companion, Arrays.copyOf(CONTENT, CONTENT.length + 1));
        refused(companion, new byte[0]);
    }

    @Test
    void oneChangedCharacterOfTheCompanionFails() {
        String companion = companion(header -> header);
        for (int i = 0; i < companion.length(); i++) {
            char other = companion.charAt(i) == 'A' ? 'B' : 'A';
            refused(companion.substring(0, i) + other + companion.substring(i + 1), CONTENT);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"protected\":\"\",\"signature\":\"\"}",
                "{\"protected\":1,\"signature\":2}",
                "{\"protected\":\"bnVsbA\",\"signature\":\"AA\"}",
                "{\"protected\":\"e30\",\"signature\":\"AA\"}"
            })
    void whatIsNoCompanionFails(String companion) {
        refused(companion, CONTENT);
    }

    @Test
    void anotherMemberOrADoubledOneFails() {
        String companion = companion(header -> header);
        refused(companion.replace("{", "{\"payload\":\"\","), CONTENT);
        refused(companion.replace("{", "{\"header\":{\"alg\":\"none\"},"), CONTENT);
        refused(companion.replace("{", "{\"signature\":\"AA\","), CONTENT);
        refused(companion.replace("\"}", "=\"}"), CONTENT);
    }

    @Test
    void aHeaderThatSaysMoreOrOtherThanItMustFails() {
        List<UnaryOperator<JWSHeader.Builder>> others = List.of(
                header -> header.type(new JOSEObjectType("JWT")),
                header -> header.keyID("other"),
                header -> header.keyID(null),
                header -> header.contentType(null),
                header -> header.customParam("iat", "now"),
                header -> header.customParam("iat", -1),
                header -> header.customParam("iat", Long.MAX_VALUE),
                header -> header.customParam("exp", 1),
                header -> header.customParam("jti", null),
                header -> header.jwk(key().toPublicJWK()),
                header -> header.x509CertURL(java.net.URI.create("https://exemplo.br")),
                header -> header.x509CertChain(null),
                header -> header.x509CertChain(List.of(Base64.encode("x"))),
                header -> header.x509CertChain(List.of(encoded(CHAIN.intermediate()), encoded(CHAIN.leaf()))),
                header -> header.x509CertChain(List.of(encoded(CHAIN.leaf()))));
        for (UnaryOperator<JWSHeader.Builder> other : others) {
            refused(companion(other), CONTENT);
        }
    }

    @Test
    void anotherRootAnotherTimeOrAnotherCurveFails() {
        String companion = companion(header -> header);
        TestChain stranger = TestChain.onCurve("secp256r1");
        assertThatExceptionOfType(SignatureProblem.class)
                .isThrownBy(() -> JwsSignature.detached(bytes(companion), CONTENT, stranger.root(), TestChain.NOW));
        for (int days : new int[] {-2, 31}) {
            assertThatExceptionOfType(SignatureProblem.class)
                    .isThrownBy(() -> JwsSignature.detached(
                            bytes(companion), CONTENT, CHAIN.root(), TestChain.NOW.plus(Duration.ofDays(days))));
        }
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() ->
                        JsonWebKey.of(TestChain.onCurve("secp384r1").leaf().getPublicKey()));
    }

    private static String companion(UnaryOperator<JWSHeader.Builder> edit) {
        try {
            JWSHeader.Builder header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                    .keyID(key().computeThumbprint().toString())
                    .type(new JOSEObjectType("mn010-config+jws"))
                    .contentType("application/json")
                    .customParam("iat", TestChain.NOW.getEpochSecond())
                    .customParam("jti", "7")
                    .x509CertChain(List.of(encoded(CHAIN.leaf()), encoded(CHAIN.intermediate())));
            JWSObject signed = new JWSObject(edit.apply(header).build(), new Payload(CONTENT));
            signed.sign(new ECDSASigner((ECPrivateKey) CHAIN.key().getPrivate()));
            String[] compact = signed.serialize(true).split("\\.", -1);
            return "{\"protected\":\"" + compact[0] + "\",\"signature\":\"" + compact[2] + "\"}";
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static ECKey key() {
        return new ECKey.Builder(Curve.P_256, (ECPublicKey) CHAIN.leaf().getPublicKey()).build();
    }

    private static Base64 encoded(X509Certificate certificate) {
        try {
            return Base64.encode(certificate.getEncoded());
        } catch (java.security.cert.CertificateEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private static JwsSignature checked(String companion, byte[] content) throws SignatureProblem {
        return JwsSignature.detached(bytes(companion), content, CHAIN.root(), TestChain.NOW);
    }

    private static void refused(String companion, byte[] content) {
        assertThatExceptionOfType(SignatureProblem.class).as(companion).isThrownBy(() -> checked(companion, content));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
