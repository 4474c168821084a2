package br.cefetmg.carteiro.signature;

import java.security.cert.X509Certificate;
import java.util.Optional;

/** A signature that does not stand, and in plain words why. */
public final class SignatureProblem extends Exception {
    /** What kind of fault it is, for those who say it in other words. */
    public enum Kind {
        /** There is none where one must be. */
        ABSENT,
        /** It is not of the one form that we give. */
        MALFORMED,
        /** The content, or the signature over it, is another. */
        ALTERED,
        /** No chain leads from the signer to the given root. */
        UNTRUSTED,
        /** A chain leads to the given root, but not all of it is valid at the given instant. */
        OUTDATED,
        /** The signer's certificate is for something else. */
        WRONG_PURPOSE
    }

    private final Kind kind;
    private final Optional<X509Certificate> signer;

    public SignatureProblem(Kind kind, String why) {
        super(why);
        this.kind = kind;
        this.signer = Optional.empty();
    }

    SignatureProblem(Kind kind, String why, Exception cause) {
        super(why, cause);
        this.kind = kind;
        this.signer = Optional.empty();
    }

    private SignatureProblem(X509Certificate signer, Exception cause) {
        super("A certificate on the way to the given root is not valid at that time", cause);
        this.kind = Kind.OUTDATED;
        this.signer = Optional.of(signer);
    }

    static SignatureProblem outdated(X509Certificate signer, Exception cause) {
        return new SignatureProblem(signer, cause);
    }

    public Kind kind() {
        return kind;
    }

    /** Who signed, where the given root vouches for their name: of an outdated signature. */
    public Optional<X509Certificate> signer() {
        return signer;
    }
}
