package br.cefetmg.carteiro.problem;

/** POP was chosen without the acknowledgement that it removes mail from the server. */
public final class RemovalNotAcknowledged extends ProvisioningException {
    public RemovalNotAcknowledged() {
        super(
                "MN010-2002",
                "removal-not-acknowledged",
                Trace.EVENT,
                "POP needs the acknowledgement that it removes mail from the server");
    }
}
