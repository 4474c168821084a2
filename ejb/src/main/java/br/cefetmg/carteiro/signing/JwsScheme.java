package br.cefetmg.carteiro.signing;

import br.cefetmg.carteiro.signature.JsonWebKey;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JWS in flattened form without its payload (RFC 7515, section 7.2.2 and appendix F) with ES256. The header names the key by its
 * thumbprint (RFC 7638) and brings leaf and intermediates, no root; it has no end and nothing to be fetched. ECDSA takes a
 * random number: the same bytes get another signature each time.
 */
final class JwsScheme {
    /** What RFC 7518, section 3.4 wants: both numbers at full length; the JDK's usual form is DER. */
    private static final String ES256 = "SHA256withECDSAinP1363Format";

    private static final String TYPE = "mn010-config+jws";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

    private final SigningIdentity identity;
    private final CryptoProvider provider;
    private final String kid;
    private final List<String> chain = new ArrayList<>();

    JwsScheme(SigningIdentity identity, CryptoProvider provider) throws CertificateEncodingException {
        this.identity = identity;
        this.provider = provider;
        this.kid = JsonWebKey.of(identity.leaf().getPublicKey()).thumbprint();
        for (X509Certificate certificate : identity.chainWithoutRoot()) {
            // x5c alone is not BASE64URL (RFC 7515, section 4.1.6)
            chain.add(Base64.getEncoder().encodeToString(certificate.getEncoded()));
        }
    }

    byte[] detached(byte[] content, JwsStatement statement) throws GeneralSecurityException, JsonProcessingException {
        String header = BASE64URL.encodeToString(JSON.writeValueAsBytes(header(statement)));
        Signature es256 = provider.signature(ES256);
        es256.initSign(identity.key());
        es256.update((header + "." + BASE64URL.encodeToString(content)).getBytes(StandardCharsets.US_ASCII));
        Map<String, String> companion = new LinkedHashMap<>();
        companion.put("protected", header);
        companion.put("signature", BASE64URL.encodeToString(es256.sign()));
        return JSON.writeValueAsBytes(companion);
    }

    private Map<String, Object> header(JwsStatement statement) {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("alg", "ES256");
        header.put("kid", kid);
        header.put("typ", TYPE);
        header.put("cty", statement.contentType());
        header.put("iat", statement.issuedAt().getEpochSecond());
        header.put("jti", statement.id());
        header.put("x5c", chain);
        return header;
    }
}
