package br.cefetmg.carteiro.problem;

/** The mailbox was known once and is not any more; its profile may be removed from devices by identifier. */
public final class MailboxGone extends ProvisioningException {
    private final String payloadIdentifier;

    public MailboxGone(String payloadIdentifier) {
        super("MN010-1003", "mailbox-gone", Trace.LOG, "the mailbox is gone");
        this.payloadIdentifier = payloadIdentifier;
    }

    /** The identifier that the mailbox's profiles carried. */
    public String payloadIdentifier() {
        return payloadIdentifier;
    }
}
