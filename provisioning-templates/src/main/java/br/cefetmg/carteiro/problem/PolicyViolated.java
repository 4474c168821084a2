package br.cefetmg.carteiro.problem;

/** A rendered file, read back, is not exactly what was asked for; it must not leave. */
public final class PolicyViolated extends ProvisioningException {
    private final String reason;

    public PolicyViolated(String reason) {
        super("MN010-3003", "internal-error", Trace.EVENT, "the rendered file breaks the policy: " + reason);
        this.reason = reason;
    }

    /** The rule that was broken, without values of the person. */
    public String reason() {
        return reason;
    }
}
