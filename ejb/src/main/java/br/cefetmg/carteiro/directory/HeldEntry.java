package br.cefetmg.carteiro.directory;

import br.cefetmg.carteiro.account.MailAddress;
import java.time.Instant;
import java.util.List;

/**
 * What the directory holds about somebody beyond who they are, for themselves to see.
 *
 * @param seenAt when their address or name was last taken from the identity provider
 * @param former mailboxes that they had once, the first given up first
 */
public record HeldEntry(Instant seenAt, List<Former> former) {
    public HeldEntry {
        former = List.copyOf(former);
    }

    /** A mailbox that they had, and when they no longer had it. */
    public record Former(MailAddress address, Instant goneAt) {}
}
