package br.cefetmg.carteiro.cli;

import br.cefetmg.carteiro.signature.SignatureProblem;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The roots that the caller trusts, and the time for which is asked. Only authorities that signed themselves count: a file may
 * hold whole chains, and a leaf must not vouch for itself.
 */
record Trust(Set<X509Certificate> roots, Instant at) {

    static Trust in(List<Path> files, Instant at) throws Unreadable {
        Set<X509Certificate> roots = new LinkedHashSet<>();
        for (Path file : files) {
            List<X509Certificate> found = certificates(file).stream()
                    .filter(X509Certificate.class::isInstance)
                    .map(X509Certificate.class::cast)
                    .filter(Trust::isRoot)
                    .toList();
            if (found.isEmpty()) {
                throw new Unreadable(Reason.NO_ROOT, file.toString());
            }
            roots.addAll(found);
        }
        return new Trust(roots, at);
    }

    private static Collection<? extends Certificate> certificates(Path file) throws Unreadable {
        byte[] bytes = SmallFile.read(file);
        try {
            var read = CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(bytes));
            if (!read.isEmpty()) {
                return read;
            }
        } catch (CertificateException malformed) {
            throw new Unreadable(Reason.NO_CERTIFICATE, file.toString());
        }
        throw new Unreadable(Reason.NO_CERTIFICATE, file.toString());
    }

    private static boolean isRoot(X509Certificate certificate) {
        if (certificate.getBasicConstraints() < 0
                || !certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())) {
            return false;
        }
        try {
            certificate.verify(certificate.getPublicKey());
            return true;
        } catch (GeneralSecurityException signedByAnother) {
            return false;
        }
    }

    /** The check under the first root that bears it; where none does, the problem that says most. */
    <T> T under(Check<T> check) throws SignatureProblem {
        SignatureProblem most =
                new SignatureProblem(SignatureProblem.Kind.UNTRUSTED, "No valid chain from the signer to a given root");
        for (X509Certificate root : roots) {
            try {
                return check.with(root, at);
            } catch (SignatureProblem problem) {
                if (problem.kind() != SignatureProblem.Kind.UNTRUSTED) {
                    most = problem;
                }
            }
        }
        throw most;
    }

    /** One of the checks of a signature. */
    interface Check<T> {
        T with(X509Certificate root, Instant at) throws SignatureProblem;
    }
}
