package br.cefetmg.carteiro.directory;

import br.cefetmg.carteiro.account.MailAddress;
import java.util.Optional;

/**
 * Fired inside the transaction in which a person's mailbox changes or goes.
 *
 * @param person as they are after the change
 * @param former the address they had until now
 */
public record MailboxChanged(KnownPerson person, MailAddress former) {

    /** The address they have now, if any. */
    public Optional<MailAddress> current() {
        return person.mailbox();
    }
}
