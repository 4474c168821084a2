package br.cefetmg.carteiro.problem;

/** A file was asked for before its owner chose a receive protocol; nobody chooses for them. */
public final class ReceiveProtocolNotChosen extends ProvisioningException {
    public ReceiveProtocolNotChosen() {
        super("MN010-2001", "receive-protocol-not-chosen", Trace.EVENT, "no receive protocol has been chosen");
    }
}
