package br.cefetmg.carteiro.handoff;

import br.cefetmg.carteiro.signing.KeyRing;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The names under which codes and tickets stand in the database. They are keyed by what stands outside it, because 40 bits
 * without a key would be tried through in minutes.
 */
@Singleton
class CodeDigest {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKey key;

    @Inject
    CodeDigest(KeyRing keyRing) {
        this(keyRing.recordMac());
    }

    CodeDigest(SecretKey ofTheHouse) {
        // a key of its own: what the record's key signs begins with a brace, so that it never computes this one
        this.key = new SecretKeySpec(hmac(ofTheHouse, "carteiro one-time codes 1"), ALGORITHM);
    }

    String of(Code code) {
        return HexFormat.of().formatHex(hmac(key, "code|" + code.text()));
    }

    String ofTicket(String secret) {
        return HexFormat.of().formatHex(hmac(key, "ticket|" + secret));
    }

    private static byte[] hmac(SecretKey key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, absent);
        }
    }
}
