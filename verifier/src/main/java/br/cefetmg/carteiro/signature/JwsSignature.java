package br.cefetmg.carteiro.signature;

import br.cefetmg.carteiro.payload.reading.StrictJson;
import br.cefetmg.carteiro.payload.reading.UnreadableFile;
import br.cefetmg.carteiro.signature.SignatureProblem.Kind;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

/**
 * A JWS in flattened form beside the content it is for (RFC 7515, sections 7.2.2 and appendix F), by one signer whose chain ends
 * at a given root.
 *
 * <p>Guarantees on success: every byte of the content and of the header was signed with ES256 by the key that the header names, by
 * a certificate valid at the given instant under that root. Does not look at revocation. Header and signature are taken in their
 * one spelling in BASE64URL only.
 *
 * @param contentType what the signer says the content is
 * @param id the event that tells of the companion
 * @param signer whose key signed it
 */
public record JwsSignature(String contentType, Instant issuedAt, String id, X509Certificate signer) {
    private static final String ES256 = "SHA256withECDSAinP1363Format";

    /** A companion and its content, checked. */
    public static JwsSignature detached(byte[] companion, byte[] content, X509Certificate root, Instant at)
            throws SignatureProblem {
        Map<String, Object> members = members(companion);
        if (!members.keySet().equals(Set.of("protected", "signature"))
                || !(members.get("protected") instanceof String header)
                || !(members.get("signature") instanceof String signature)) {
            throw new SignatureProblem(Kind.MALFORMED, "The companion is no flattened JWS without payload");
        }
        ProtectedHeader read = ProtectedHeader.read(base64url(header));
        X509Certificate leaf = read.certificates().getFirst();
        String payload = Base64.getUrlEncoder().withoutPadding().encodeToString(content);
        try {
            if (!JsonWebKey.of(leaf.getPublicKey()).thumbprint().equals(read.kid())) {
                throw new SignatureProblem(Kind.MALFORMED, "The header names another key than its certificate's");
            }
            Signature es256 = Signature.getInstance(ES256);
            es256.initVerify(leaf.getPublicKey());
            es256.update((header + "." + payload).getBytes(StandardCharsets.US_ASCII));
            if (!es256.verify(base64url(signature))) {
                throw new SignatureProblem(Kind.ALTERED, "The content is not what was signed");
            }
            CertificateChain.require(leaf, read.certificates(), root, at);
        } catch (IllegalArgumentException otherCurve) {
            throw new SignatureProblem(Kind.MALFORMED, "The signer's key is not on P-256", otherCurve);
        } catch (java.security.SignatureException altered) {
            throw new SignatureProblem(Kind.ALTERED, "The content is not what was signed", altered);
        } catch (GeneralSecurityException broken) {
            throw new SignatureProblem(Kind.UNTRUSTED, "No valid chain from the signer to the given root", broken);
        }
        return new JwsSignature(read.contentType(), read.issuedAt(), read.id(), leaf);
    }

    private static Map<String, Object> members(byte[] companion) throws SignatureProblem {
        try {
            return StrictJson.read(companion);
        } catch (UnreadableFile unreadable) {
            throw new SignatureProblem(Kind.MALFORMED, "The companion is no JSON object", unreadable);
        }
    }

    /** The decoder forgives padding and bits that are left over; a companion has one spelling. */
    private static byte[] base64url(String text) throws SignatureProblem {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            throw new SignatureProblem(Kind.MALFORMED, "A part of the companion is not BASE64URL", notBase64);
        }
        throw new SignatureProblem(Kind.MALFORMED, "A part of the companion has another spelling");
    }
}
