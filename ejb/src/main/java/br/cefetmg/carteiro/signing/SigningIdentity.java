package br.cefetmg.carteiro.signing;

import br.cefetmg.carteiro.payload.KeyClass;
import br.cefetmg.carteiro.signature.JsonWebKey;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * A key of one class with the chain that vouches for it; immutable. What certificates take long to say is read once: every
 * request asks for it.
 */
final class SigningIdentity {
    private final PrivateKey key;
    private final List<X509Certificate> chain;
    private final String keyId;
    private final Instant notBefore;
    private final Instant end;

    /**
     * A chain without a root, or a key for JWS that is not on P-256, is refused.
     *
     * @param chain leaf first, root last
     */
    SigningIdentity(KeyClass keyClass, PrivateKey key, List<X509Certificate> chain) {
        this.key = key;
        this.chain = List.copyOf(chain);
        if (chain.size() < 2) {
            throw new IllegalArgumentException("the chain of " + keyClass + " is incomplete: leaf to root is needed");
        }
        if (keyClass == KeyClass.JWS) {
            JsonWebKey.of(leaf().getPublicKey());
        }
        this.keyId = fingerprint(leaf());
        this.notBefore = leaf().getNotBefore().toInstant();
        this.end = chain.stream()
                .map(certificate -> certificate.getNotAfter().toInstant())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    PrivateKey key() {
        return key;
    }

    List<X509Certificate> chain() {
        return chain;
    }

    X509Certificate leaf() {
        return chain.getFirst();
    }

    /** What goes into a signature: a verifier has the root, or has no reason to believe one that comes along. */
    List<X509Certificate> chainWithoutRoot() {
        return chain.subList(0, chain.size() - 1);
    }

    /** SHA-256 of the leaf certificate, hexadecimal: names the key in records. */
    String keyId() {
        return keyId;
    }

    /** When the first certificate of the chain ends: from then on nothing is signed. */
    Instant end() {
        return end;
    }

    KeyState stateAt(Instant now) {
        if (now.isBefore(notBefore)) {
            return KeyState.NOT_YET_VALID;
        }
        return now.isAfter(end) ? KeyState.EXPIRED : KeyState.ACTIVE;
    }

    private static String fingerprint(X509Certificate certificate) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalStateException("A certificate that was just read", unreadable);
        }
    }
}
