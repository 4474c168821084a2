package br.cefetmg.carteiro.signature;

/** A signature that does not stand, and in plain words why. */
public final class SignatureProblem extends Exception {
    public SignatureProblem(String why) {
        super(why);
    }

    SignatureProblem(String why, Exception cause) {
        super(why, cause);
    }
}
