package br.cefetmg.carteiro.cli;

import br.cefetmg.carteiro.signature.SignatureProblem;
import java.security.cert.X509Certificate;
import java.util.Optional;

/** A file that is bad, and where. */
final class Refused extends Exception {
    private final Reason reason;
    private final String part;
    private final Optional<X509Certificate> signer;

    Refused(Reason reason, String part) {
        super(reason.slug());
        this.reason = reason;
        this.part = part;
        this.signer = Optional.empty();
    }

    Refused(SignatureProblem problem, String part) {
        super(problem);
        this.reason = Reason.of(problem);
        this.part = part;
        this.signer = problem.signer();
    }

    Verdict verdict() {
        return new Verdict.Bad(reason, part, signer);
    }
}
