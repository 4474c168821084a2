package br.cefetmg.carteiro.problem;

/** The person who signed in has no mailbox in a domain served here. */
public final class NoInstitutionalMailbox extends ProvisioningException {
    public NoInstitutionalMailbox() {
        super("MN010-1001", "no-institutional-mailbox", Trace.LOG, "no verified mailbox in a served domain");
    }
}
