package br.cefetmg.carteiro.signing;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A root and an intermediate that exist for one development machine only. */
final class DevelopmentAuthority {
    private static final Duration AUTHORITY_LIFE = Duration.ofDays(3650);
    private static final Duration LEAF_LIFE = Duration.ofDays(825);

    private final int rsaBits;
    private final Instant now;
    private final KeyPair intermediateKey;
    private final X509Certificate intermediate;
    private final X509Certificate root;

    private DevelopmentAuthority(int rsaBits, Instant now) throws GeneralSecurityException {
        this.rsaBits = rsaBits;
        this.now = now;
        KeyPair rootKey = DevelopmentLeaf.Algorithm.RSA.keyPair(rsaBits);
        X500Name rootName = name("raiz");
        root = certificate(new Request(rootName, rootKey.getPublic(), 1), rootName, rootKey.getPrivate());
        intermediateKey = DevelopmentLeaf.Algorithm.RSA.keyPair(rsaBits);
        intermediate = certificate(
                new Request(name("intermediaria"), intermediateKey.getPublic(), 0), rootName, rootKey.getPrivate());
    }

    static DevelopmentAuthority create(int rsaBits, Instant now) throws GeneralSecurityException {
        return new DevelopmentAuthority(rsaBits, now);
    }

    Issued issue(DevelopmentLeaf wanted) throws GeneralSecurityException {
        KeyPair key = wanted.algorithm().keyPair(rsaBits);
        X509Certificate leaf = certificate(
                new Request(name(wanted.commonName()), key.getPublic(), wanted.purpose()),
                name("intermediaria"),
                intermediateKey.getPrivate());
        return new Issued(key.getPrivate(), List.of(leaf, intermediate, root));
    }

    private X509Certificate certificate(Request request, X500Name issuer, PrivateKey issuerKey)
            throws GeneralSecurityException {
        Duration life = request.isAuthority() ? AUTHORITY_LIFE : LEAF_LIFE;
        // an hour back: clocks of the machines that verify may be behind
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                issuer,
                new BigInteger(127, new SecureRandom()),
                Date.from(now.minus(Duration.ofHours(1))),
                Date.from(now.plus(life)),
                request.subject(),
                request.key());
        try {
            request.addExtensions(builder);
            return new JcaX509CertificateConverter()
                    .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(issuerKey)));
        } catch (CertIOException | OperatorCreationException impossible) {
            throw new GeneralSecurityException("A certificate for development could not be made", impossible);
        }
    }

    private static X500Name name(String part) {
        return new X500Name("CN=Carteiro " + DevelopmentKeys.MARK + " " + part + ",O=" + DevelopmentKeys.MARK);
    }

    /** A key with its chain, leaf first, root last. */
    record Issued(PrivateKey key, List<X509Certificate> chain) {}

    private record Request(X500Name subject, PublicKey key, int pathLength, List<KeyPurposeId> purposes) {
        Request(X500Name subject, PublicKey key, int pathLength) {
            this(subject, key, pathLength, List.of());
        }

        Request(X500Name subject, PublicKey key, KeyPurposeId purpose) {
            this(subject, key, 0, List.of(purpose));
        }

        boolean isAuthority() {
            return purposes.isEmpty();
        }

        void addExtensions(X509v3CertificateBuilder builder) throws CertIOException {
            if (isAuthority()) {
                builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(pathLength));
                builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
                return;
            }
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
            builder.addExtension(
                    Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purposes.toArray(KeyPurposeId[]::new)));
        }
    }
}
