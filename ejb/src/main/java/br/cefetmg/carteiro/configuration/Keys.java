package br.cefetmg.carteiro.configuration;

import java.nio.file.Path;

/**
 * Where the keys are.
 *
 * @param keystore one PKCS#12 file
 * @param made whether the file is made at first start: development only
 * @param rsaBits size of RSA keys made for development
 */
public record Keys(Path keystore, char[] password, boolean made, int rsaBits) {
    @Override
    public String toString() {
        return "Keys[" + keystore + "]";
    }
}
