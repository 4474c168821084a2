package br.cefetmg.carteiro.signing;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.configuration.Keys;
import br.cefetmg.carteiro.judge.Judge;
import br.cefetmg.carteiro.payload.KeyClass;
import br.cefetmg.carteiro.signature.JsonWebKey;
import br.cefetmg.carteiro.signature.JwsSignature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.Base64URL;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERSequence;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Detached JWS")
class JwsSchemeTest {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00.750Z");
    private static final byte[] CONTENT = "[1,\"Conceição\"]".getBytes(StandardCharsets.UTF_8);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    static Path folder;

    private static SigningIdentity identity;
    private static byte[] companion;

    @BeforeAll
    static void sign() throws Exception {
        Keys keys = new Keys(folder.resolve("keys.p12"), "x".toCharArray(), true, 2048);
        DevelopmentKeys.makeUnlessThere(keys, NOW);
        CryptoProvider provider = CryptoProvider.best();
        identity = KeyFile.open(keys, provider).identity(KeyClass.JWS).orElseThrow();
        companion =
                new JwsScheme(identity, provider).detached(CONTENT, new JwsStatement("application/json", NOW, "42"));
    }

    @Test
    void ourOwnVerifierAgrees() throws Exception {
        JwsSignature signature =
                JwsSignature.detached(companion, CONTENT, identity.chain().getLast(), NOW);
        assertThat(signature.signer()).isEqualTo(identity.leaf());
        assertThat(signature.id()).isEqualTo("42");
        assertThat(signature.issuedAt()).isEqualTo("2026-11-24T12:00:00Z");
    }

    @Test
    void theHeaderSaysWhatItMustAndNothingElse() throws Exception {
        JsonNode header = header();
        assertThat(header.fieldNames()).toIterable().containsExactly("alg", "kid", "typ", "cty", "iat", "jti", "x5c");
        assertThat(header.get("x5c")).hasSize(2);
        assertThat(Base64.getDecoder().decode(header.get("x5c").get(0).asText()))
                .isEqualTo(identity.leaf().getEncoded());
        assertThat(violations("jws-detached", new String(companion, StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(violations("jws-protected-header", header.toString())).isEmpty();
    }

    @Test
    void anotherLibraryAgreesByTheKeySet() throws Exception {
        String keySet = JSON.writeValueAsString(Map.of(
                "keys", List.of(JsonWebKey.of(identity.leaf().getPublicKey()).members())));
        JsonNode parts = JSON.readTree(companion);
        JWSObject jws = new JWSObject(
                new Base64URL(parts.get("protected").asText()),
                new Payload(CONTENT),
                new Base64URL(parts.get("signature").asText()));
        ECKey key = Objects.requireNonNull(
                        JWKSet.parse(keySet).getKeyByKeyId(jws.getHeader().getKeyID()))
                .toECKey();
        assertThat(key.computeThumbprint()).hasToString(jws.getHeader().getKeyID());
        assertThat(jws.verify(new ECDSAVerifier(key))).isTrue();
        JWSObject altered = new JWSObject(
                new Base64URL(parts.get("protected").asText()),
                new Payload(Arrays.copyOf(CONTENT, CONTENT.length + 1)),
                new Base64URL(parts.get("signature").asText()));
        assertThat(altered.verify(new ECDSAVerifier(key))).isFalse();
    }

    @Test
    @DisplayName("openssl agrees, and not after one more byte")
    void opensslAgrees() throws Exception {
        Judge openssl = Judge.named("openssl");
        JsonNode parts = JSON.readTree(companion);
        String payload = Base64.getUrlEncoder().withoutPadding().encodeToString(CONTENT);
        Path input = Files.writeString(
                folder.resolve("input"), parts.get("protected").asText() + "." + payload);
        Path signature = Files.write(folder.resolve("signature.der"), der(parts));
        Path key = Files.writeString(
                folder.resolve("key.pem"),
                "-----BEGIN PUBLIC KEY-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(identity.leaf().getPublicKey().getEncoded())
                        + "\n-----END PUBLIC KEY-----\n");
        assertThat(verdict(openssl, key, signature, input).said()).contains("Verified OK");
        Files.writeString(input, Files.readString(input) + "A");
        assertThat(verdict(openssl, key, signature, input).exitCode()).isNotZero();
    }

    private Judge.Verdict verdict(Judge openssl, Path key, Path signature, Path input) throws Exception {
        return openssl.hears(
                folder,
                "dgst",
                "-sha256",
                "-verify",
                key.toString(),
                "-signature",
                signature.toString(),
                input.toString());
    }

    /** openssl wants the two numbers in the other form. */
    private static byte[] der(JsonNode parts) throws Exception {
        byte[] raw = Base64.getUrlDecoder().decode(parts.get("signature").asText());
        assertThat(raw).hasSize(64);
        return new DERSequence(new ASN1Integer[] {
                    new ASN1Integer(new BigInteger(1, Arrays.copyOfRange(raw, 0, 32))),
                    new ASN1Integer(new BigInteger(1, Arrays.copyOfRange(raw, 32, 64)))
                })
                .getEncoded("DER");
    }

    private static JsonNode header() throws Exception {
        return JSON.readTree(Base64.getUrlDecoder()
                .decode(JSON.readTree(companion).get("protected").asText()));
    }

    private static String violations(String schema, String json) throws Exception {
        try (InputStream stream = JwsSchemeTest.class.getResourceAsStream("/schemas/" + schema + ".schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(Objects.requireNonNull(stream))
                    .validate(json, InputFormat.JSON)
                    .stream()
                    .map(Object::toString)
                    .reduce("", String::concat);
        }
    }
}
