package br.cefetmg.carteiro.issuance;

import br.cefetmg.carteiro.payload.Companion;
import br.cefetmg.carteiro.payload.Payload;
import br.cefetmg.carteiro.payload.PayloadRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A file, or the signature beside it, that could be issued now: canonical bytes and the keys that would sign.
 *
 * @param keyIds of every key whose signature leaves with this part; none for a file that leaves as it is
 */
public record Draft(PayloadRequest request, Payload payload, Part part, List<String> keyIds) {

    public String mediaType() {
        return switch (part) {
            case FILE -> payload.mediaType();
            case SIGNATURE -> companion().mediaType();
        };
    }

    public String fileName() {
        return switch (part) {
            case FILE -> payload.fileName();
            case SIGNATURE -> payload.fileName() + companion().suffix();
        };
    }

    private Companion companion() {
        return payload.format().signature().companion().orElseThrow();
    }

    /** Hexadecimal SHA-256 of the canonical bytes. */
    public String canonicalSha256() {
        return payload.sha256();
    }

    /**
     * An entity tag without its quotes (RFC 9110, 8.8.3): changes whenever the delivered bytes would, since the signature of
     * the same bytes by the same RSA key is the same.
     */
    public String entityTag() {
        String decides = canonicalSha256() + "|" + mediaType() + "|" + String.join(",", keyIds);
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
