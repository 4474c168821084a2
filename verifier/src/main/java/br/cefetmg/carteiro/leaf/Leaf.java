package br.cefetmg.carteiro.leaf;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * One event as the bytes that are hashed, sealed and proved: a flat JSON object of strings in RFC 8785 form (members sorted
 * by UTF-16 code units, no white space, UTF-8).
 *
 * <p>Guarantees: the same members give the same bytes; different members give different bytes. Values are printable, so
 * that no JSON library escapes them differently. Does not guarantee that the members are true.
 */
public final class Leaf {
    private final byte[] bytes;

    private Leaf(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The leaf with these members.
     *
     * @throws IllegalArgumentException when a name or a value holds a control character, a lone surrogate, or is missing
     */
    public static Leaf of(SortedMap<String, String> members) {
        StringBuilder json = new StringBuilder("{");
        new TreeMap<>(members).forEach((name, value) -> {
            json.append(json.length() == 1 ? "" : ",");
            json.append(quoted(name)).append(':').append(quoted(value));
        });
        return new Leaf(json.append('}').toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Bytes as kept; nothing is checked but their meaning to {@link #hash} and {@link #mac}. */
    public static Leaf kept(byte[] bytes) {
        return new Leaf(bytes.clone());
    }

    private static String quoted(String text) {
        for (int codePoint : text.codePoints().toArray()) {
            if (Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE) {
                throw new IllegalArgumentException("A leaf takes printable text only");
            }
        }
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** The Merkle leaf hash of RFC 9162, 2.1.1: SHA-256(0x00 || bytes). */
    public byte[] hash() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update((byte) 0);
            return sha256.digest(bytes);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("Every JDK has SHA-256", absent);
        }
    }

    /** HMAC-SHA256 over the bytes; shows, to a holder of the key only, that the server wrote them. */
    public byte[] mac(SecretKey key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException unfit) {
            throw new IllegalArgumentException("Not a key for HMAC-SHA256", unfit);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Leaf leaf && Arrays.equals(bytes, leaf.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
