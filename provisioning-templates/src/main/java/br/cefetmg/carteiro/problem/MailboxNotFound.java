package br.cefetmg.carteiro.problem;

/** No person who has signed in holds the mailbox that was asked for. */
public final class MailboxNotFound extends ProvisioningException {
    public MailboxNotFound() {
        super("MN010-1002", "mailbox-not-found", Trace.LOG, "no such mailbox is known");
    }
}
