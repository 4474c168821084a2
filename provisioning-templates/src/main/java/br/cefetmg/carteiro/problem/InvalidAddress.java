package br.cefetmg.carteiro.problem;

/** A text that is no address this house accepts. */
public final class InvalidAddress extends ProvisioningException {
    private final String reason;

    public InvalidAddress(String reason) {
        super("MN010-1004", "invalid-input", Trace.LOG, "not an address: " + reason);
        this.reason = reason;
    }

    /** The rule that was broken, without the text that broke it. */
    public String reason() {
        return reason;
    }
}
