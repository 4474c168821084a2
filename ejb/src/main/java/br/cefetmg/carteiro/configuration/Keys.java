package br.cefetmg.carteiro.configuration;

import java.nio.CharBuffer;
import java.nio.file.Path;

/**
 * Where the keys are.
 *
 * @param keystore one PKCS#12 file
 * @param made whether the file is made at first start: development only
 * @param rsaBits size of RSA keys made for development
 */
public record Keys(Path keystore, char[] password, boolean made, int rsaBits) {
    /** Public: it opens keys that vouch for nothing. */
    static final String DEVELOPMENT_PASSWORD = "desenvolvimento";

    /** Whether anybody who knows this program could open the file. */
    boolean openToAnybody() {
        return DEVELOPMENT_PASSWORD.contentEquals(CharBuffer.wrap(password));
    }

    @Override
    public String toString() {
        return "Keys[" + keystore + "]";
    }
}
