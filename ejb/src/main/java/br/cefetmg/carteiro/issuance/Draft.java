package br.cefetmg.carteiro.issuance;

import br.cefetmg.carteiro.payload.Payload;
import br.cefetmg.carteiro.payload.PayloadRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A file that could be issued now: canonical bytes and the key that would sign them.
 *
 * @param keyId absent for a format that is not signed
 */
public record Draft(PayloadRequest request, Payload payload, Optional<String> keyId) {

    /** Hexadecimal SHA-256 of the canonical bytes. */
    public String canonicalSha256() {
        return sha256(payload.bytes());
    }

    /**
     * A strong entity tag without its quotes (RFC 9110, 8.8.3): changes whenever the delivered bytes would, since the
     * signature of the same bytes by the same RSA key is the same.
     */
    public String entityTag() {
        String decides = canonicalSha256() + "|" + payload.mediaType() + "|" + keyId.orElse("");
        return sha256(decides.getBytes(StandardCharsets.US_ASCII));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every JDK has SHA-256", absent);
        }
    }
}
