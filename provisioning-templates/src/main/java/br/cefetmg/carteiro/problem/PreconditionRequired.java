package br.cefetmg.carteiro.problem;

/** A choice may be changed only by someone who says which choice they saw. */
public final class PreconditionRequired extends ProvisioningException {
    public PreconditionRequired() {
        super("MN010-2004", "precondition-required", Trace.EVENT, "changing a choice needs If-Match");
    }
}
