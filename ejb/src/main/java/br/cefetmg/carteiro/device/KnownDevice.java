package br.cefetmg.carteiro.device;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A device, as far as it is known: the kind of mail program on it and what it was last set up for.
 *
 * @param client name of that kind among the mail programs, such as {@code iphone-mail}
 * @param protocol what was handed out for it last
 * @param since when something was handed out for it first
 * @param lastAt and last
 * @param settledAt when its owner said that it was set up again, or is theirs no more
 */
public record KnownDevice(
        UUID id, String client, ReceiveProtocol protocol, Instant since, Instant lastAt, Optional<Instant> settledAt) {

    /** Whether it still has to be set up again, now that its owner receives by this protocol. */
    public boolean stale(ReceiveProtocol now) {
        return settledAt.isEmpty() && protocol != now;
    }
}
