package br.cefetmg.carteiro.configuration;

import java.util.Set;

/**
 * Whose mail this deployment serves.
 *
 * @param domains the domains of institutional mailboxes, lower case
 * @param claim the token's claim that names a person's mailbox; {@code email} counts only when verified
 */
public record Mailboxes(Set<String> domains, String claim) {
    public Mailboxes {
        domains = Set.copyOf(domains);
        if (domains.isEmpty()) {
            throw new IllegalArgumentException("no mail domain");
        }
    }
}
