package br.cefetmg.carteiro.operations;

import br.cefetmg.carteiro.signing.KeyStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A key and how long it lasts.
 *
 * @param daysLeft whole days until it ends, 0 on its last one and on the first after it, negative later; empty where there is no key
 */
public record KeyTerm(KeyStatus key, Optional<Long> daysLeft) {

    static KeyTerm of(KeyStatus key, Instant now) {
        return new KeyTerm(
                key, key.notAfter().map(end -> Duration.between(now, end).toDays()));
    }
}
