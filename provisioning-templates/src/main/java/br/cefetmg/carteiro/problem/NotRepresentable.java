package br.cefetmg.carteiro.problem;

/** A value is right in itself, yet the format asked for could misread it. */
public final class NotRepresentable extends ProvisioningException {
    private final String field;
    private final String reason;

    public NotRepresentable(String field, String reason) {
        super("MN010-3002", "not-representable", Trace.EVENT, field + " cannot stand in this format: " + reason);
        this.field = field;
        this.reason = reason;
    }

    /** The name of the field, never its value. */
    public String field() {
        return field;
    }

    public String reason() {
        return reason;
    }
}
