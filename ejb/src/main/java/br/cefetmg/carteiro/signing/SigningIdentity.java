package br.cefetmg.carteiro.signing;

import br.cefetmg.carteiro.payload.KeyClass;
import br.cefetmg.carteiro.signature.JsonWebKey;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * A key of one class with the chain that vouches for it. A chain without a root, or a key for JWS that is not on P-256, is refused.
 *
 * @param chain leaf first, root last
 */
record SigningIdentity(KeyClass keyClass, PrivateKey key, List<X509Certificate> chain) {
    SigningIdentity {
        chain = List.copyOf(chain);
        if (chain.size() < 2) {
            throw new IllegalArgumentException("the chain of " + keyClass + " is incomplete: leaf to root is needed");
        }
        if (keyClass == KeyClass.JWS) {
            JsonWebKey.of(chain.getFirst().getPublicKey());
        }
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
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(leaf().getEncoded());
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalStateException("A certificate that was just read", unreadable);
        }
    }

    KeyState stateAt(Instant now) {
        if (now.isBefore(leaf().getNotBefore().toInstant())) {
            return KeyState.NOT_YET_VALID;
        }
        boolean expired = chain.stream()
                .anyMatch(certificate -> now.isAfter(certificate.getNotAfter().toInstant()));
        return expired ? KeyState.EXPIRED : KeyState.ACTIVE;
    }
}
