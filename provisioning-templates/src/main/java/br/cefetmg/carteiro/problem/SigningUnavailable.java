package br.cefetmg.carteiro.problem;

/** A class of keys cannot sign now, so its formats do not leave. */
public final class SigningUnavailable extends ProvisioningException {
    private final String keyClass;
    private final String reason;

    public SigningUnavailable(String keyClass, String reason) {
        super("MN010-5001", "signing-unavailable", Trace.EVENT, "key class " + keyClass + " cannot sign: " + reason);
        this.keyClass = keyClass;
        this.reason = reason;
    }

    /** The class of keys by its name in the key store. */
    public String keyClass() {
        return keyClass;
    }

    public String reason() {
        return reason;
    }
}
