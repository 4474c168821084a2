package br.cefetmg.carteiro.house;

import static br.cefetmg.carteiro.house.Visit.header;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.StreamSupport;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERSequence;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InTheHouse
@Tag("record")
@DisplayName("A detached JWS, as it is served, is approved for the file as it is served (api.md, Companion; RFC 7515)")
class JwsCompanionIT {
    private static Visit visit = new Visit("");

    @TempDir
    Path directory;

    @BeforeAll
    static void choose() {
        visit = Visit.ofSomebodyWith(Visit.POP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"thunderbird-android-qr", "android-amapi", "android-intune"})
    @DisplayName("by openssl, with the key that is published under its kid, and not after one byte is another")
    void byThePublishedKeyForThatFileAndNoOther(String format) throws Exception {
        HttpResponse<byte[]> file = visit.download(format);
        JsonNode jws =
                Visit.json(new String(visit.download(format + "/signature").body(), UTF_8));
        JsonNode head = Visit.json(new String(decoded(jws, "protected"), UTF_8));
        assertThat(head.path("alg").asText()).isEqualTo("ES256");
        assertThat(header(file, "Content-Type")).startsWith(head.path("cty").asText());

        PublicKey key = published(head.path("kid").asText());
        Path pem = pem("key", "PUBLIC KEY", key.getEncoded());
        Path signature = Files.write(directory.resolve("signature.der"), der(decoded(jws, "signature")));
        assertThat(openssl(pem, signature, input(jws, file.body())).approves()).isTrue();
        byte[] changed = file.body().clone();
        changed[changed.length / 2] ^= 1;
        assertThat(openssl(pem, signature, input(jws, changed)).approves()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"thunderbird-android-qr", "android-amapi", "android-intune"})
    @DisplayName("and the certificate that it brings is of that key and stands under our root")
    void byACertificateThatStandsUnderTheRoot(String format) throws Exception {
        JsonNode jws =
                Visit.json(new String(visit.download(format + "/signature").body(), UTF_8));
        JsonNode head = Visit.json(new String(decoded(jws, "protected"), UTF_8));
        // x5c alone is not BASE64URL (RFC 7515, section 4.1.6)
        byte[] leaf = Base64.getDecoder().decode(head.path("x5c").path(0).asText());
        byte[] between = Base64.getDecoder().decode(head.path("x5c").path(1).asText());
        Certificate certificate =
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(leaf));
        assertThat(certificate.getPublicKey().getEncoded())
                .isEqualTo(published(head.path("kid").asText()).getEncoded());
        String chain = House.get(House.at("api/v1/keys/certificates.pem")).body();
        Path root = Files.writeString(
                directory.resolve("root.pem"), chain.substring(chain.lastIndexOf("-----BEGIN CERTIFICATE-----")));
        Judge.Verdict verdict = Judge.named("openssl")
                .says(
                        "verify",
                        "-CAfile",
                        root.toString(),
                        "-untrusted",
                        pem("between", "CERTIFICATE", between).toString(),
                        pem("leaf", "CERTIFICATE", leaf).toString());
        assertThat(verdict.approves()).as(verdict.words()).isTrue();
    }

    private Judge.Verdict openssl(Path key, Path signature, Path input) {
        return Judge.named("openssl")
                .says(
                        "dgst",
                        "-sha256",
                        "-verify",
                        key.toString(),
                        "-signature",
                        signature.toString(),
                        input.toString());
    }

    /** What is signed: the header as it stands there, and the file (RFC 7515, section 5.1). */
    private Path input(JsonNode jws, byte[] file) throws IOException {
        String payload = Base64.getUrlEncoder().withoutPadding().encodeToString(file);
        return Files.writeString(
                directory.resolve("input"), jws.path("protected").asText() + "." + payload);
    }

    private static byte[] decoded(JsonNode jws, String member) {
        return Base64.getUrlDecoder().decode(jws.path(member).asText());
    }

    /** The two numbers of ES256 at full length, as openssl wants them. */
    private static byte[] der(byte[] raw) throws IOException {
        assertThat(raw).hasSize(64);
        return new DERSequence(new ASN1Integer[] {
                    new ASN1Integer(new BigInteger(1, Arrays.copyOfRange(raw, 0, 32))),
                    new ASN1Integer(new BigInteger(1, Arrays.copyOfRange(raw, 32, 64)))
                })
                .getEncoded("DER");
    }

    private static PublicKey published(String kid) throws GeneralSecurityException {
        JsonNode keys =
                Visit.json(House.get(House.at("api/v1/keys/jwks.json")).body()).path("keys");
        JsonNode key = StreamSupport.stream(keys.spliterator(), false)
                .filter(one -> one.path("kid").asText().equals(kid))
                .findFirst()
                .orElseThrow();
        assertThat(key.path("crv").asText()).isEqualTo("P-256");
        AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        ECPoint point = new ECPoint(new BigInteger(1, decoded(key, "x")), new BigInteger(1, decoded(key, "y")));
        return KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class)));
    }

    private Path pem(String name, String kind, byte[] bytes) throws IOException {
        return Files.writeString(
                directory.resolve(name + ".pem"),
                "-----BEGIN " + kind + "-----\n"
                        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes) + "\n-----END " + kind
                        + "-----\n");
    }
}
