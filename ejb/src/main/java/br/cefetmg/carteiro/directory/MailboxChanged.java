package br.cefetmg.carteiro.directory;

import br.cefetmg.carteiro.account.MailAddress;
import br.cefetmg.carteiro.identity.Channel;
import java.util.Optional;

/**
 * Fired inside the transaction in which a person's mailbox changes or goes.
 *
 * @param person as they are after the change
 * @param former the address they had until now
 * @param channel the door at which it was noticed
 */
public record MailboxChanged(KnownPerson person, MailAddress former, Channel channel) {

    /** The address they have now, if any. */
    public Optional<MailAddress> current() {
        return person.mailbox();
    }
}
