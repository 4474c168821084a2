package br.cefetmg.carteiro.signature;

import java.security.GeneralSecurityException;
import java.security.Security;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.Set;

/** The way from a signer to a root that the verifier chose, through certificates that came along. */
final class CertificateChain {
    private CertificateChain() {}

    static void require(
            X509Certificate leaf, Collection<X509Certificate> certificates, X509Certificate root, Instant at)
            throws SignatureProblem {
        try {
            build(leaf, certificates, root, Date.from(at));
        } catch (GeneralSecurityException broken) {
            if (stoodOnce(leaf, certificates, root)) {
                throw SignatureProblem.outdated(leaf, broken);
            }
            throw new SignatureProblem(
                    SignatureProblem.Kind.UNTRUSTED, "No valid chain from the signer to the given root", broken);
        }
    }

    private static boolean stoodOnce(
            X509Certificate leaf, Collection<X509Certificate> certificates, X509Certificate root) {
        try {
            build(leaf, certificates, root, leaf.getNotAfter());
            return true;
        } catch (GeneralSecurityException never) {
            return false;
        }
    }

    private static void build(
            X509Certificate leaf, Collection<X509Certificate> certificates, X509Certificate root, Date at)
            throws GeneralSecurityException {
        // a root that signs by itself is a chain without a link, whose dates nobody would look at
        leaf.checkValidity(at);
        X509CertSelector target = new X509CertSelector();
        target.setCertificate(leaf);
        PKIXBuilderParameters parameters = new PKIXBuilderParameters(Set.of(new TrustAnchor(root, null)), target);
        parameters.setRevocationEnabled(false);
        parameters.setDate(at);
        parameters.addCertStore(CertStore.getInstance(
                "Collection", new CollectionCertStoreParameters(certificates), Security.getProvider("SUN")));
        CertPathBuilder.getInstance("PKIX").build(parameters);
    }
}
