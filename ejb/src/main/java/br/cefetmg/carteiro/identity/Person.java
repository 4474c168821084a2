package br.cefetmg.carteiro.identity;

import br.cefetmg.carteiro.account.MailAddress;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who signed in, as the token says at this moment.
 *
 * @param mailbox the institutional mailbox, if they have one in the domains served
 * @param statedAddress the address that was seen, whether or not it is a mailbox here
 * @param name as the identity provider has it; not yet fit for a file
 */
public record Person(
        Subject subject,
        Optional<MailAddress> mailbox,
        Optional<String> statedAddress,
        Optional<String> name,
        Set<Role> roles) {
    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
