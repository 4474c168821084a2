package br.cefetmg.carteiro.signing;

import br.cefetmg.carteiro.payload.KeyClass;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.List;
import org.bouncycastle.asn1.x509.KeyPurposeId;

/**
 * A leaf that development makes for a class of keys.
 *
 * @param commonName the part of its name that tells it from the others
 */
record DevelopmentLeaf(KeyClass keyClass, String commonName, KeyPurposeId purpose, Algorithm algorithm) {
    /** Every class has one line here. */
    static final List<DevelopmentLeaf> ALL = List.of(
            new DevelopmentLeaf(KeyClass.PROFILE, "perfis", KeyPurposeId.id_kp_emailProtection, Algorithm.RSA),
            new DevelopmentLeaf(KeyClass.WINDOWS, "instalador Windows", KeyPurposeId.id_kp_codeSigning, Algorithm.RSA),
            new DevelopmentLeaf(KeyClass.JWS, "dados", KeyPurposeId.id_kp_documentSigning, Algorithm.P256));

    /** Which keys a class has. */
    enum Algorithm {
        RSA,
        P256;

        KeyPair keyPair(int rsaBits) throws GeneralSecurityException {
            return switch (this) {
                case RSA -> {
                    KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
                    rsa.initialize(rsaBits);
                    yield rsa.generateKeyPair();
                }
                case P256 -> {
                    KeyPairGenerator ec = KeyPairGenerator.getInstance("EC");
                    ec.initialize(new ECGenParameterSpec("secp256r1"));
                    yield ec.generateKeyPair();
                }
            };
        }
    }
}
