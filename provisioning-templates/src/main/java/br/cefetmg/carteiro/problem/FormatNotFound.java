package br.cefetmg.carteiro.problem;

/** No format goes by the name that was asked for. */
public final class FormatNotFound extends ProvisioningException {
    public FormatNotFound() {
        super("MN010-3001", "format-not-found", Trace.LOG, "no such format");
    }
}
