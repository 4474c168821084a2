package br.cefetmg.carteiro.signature;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A root, an intermediate and a leaf on one curve, made for one test. The leaf may sign code. */
public record TestChain(KeyPair key, X509Certificate leaf, X509Certificate intermediate, X509Certificate root) {
    public static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    public static TestChain onCurve(String curve) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(curve));
            KeyPair root = generator.generateKeyPair();
            KeyPair intermediate = generator.generateKeyPair();
            KeyPair leaf = generator.generateKeyPair();
            return new TestChain(
                    leaf,
                    certificate("folha", leaf, "intermediaria", intermediate, false),
                    certificate("intermediaria", intermediate, "raiz", root, true),
                    certificate("raiz", root, "raiz", root, true));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static X509Certificate certificate(
            String name, KeyPair key, String issuer, KeyPair issuerKey, boolean isAuthority) throws Exception {
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                new X500Name("CN=" + issuer),
                BigInteger.valueOf(name.hashCode() & 0x7fff_ffffL),
                Date.from(NOW.minus(Duration.ofDays(1))),
                Date.from(NOW.plus(Duration.ofDays(30))),
                new X500Name("CN=" + name),
                key.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(isAuthority));
        if (!isAuthority) {
            builder.addExtension(
                    Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_codeSigning));
        }
        return converted(builder, issuerKey);
    }

    private static X509Certificate converted(JcaX509v3CertificateBuilder builder, KeyPair issuerKey)
            throws Exception, GeneralSecurityException {
        return new JcaX509CertificateConverter()
                .getCertificate(
                        builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(issuerKey.getPrivate())));
    }
}
