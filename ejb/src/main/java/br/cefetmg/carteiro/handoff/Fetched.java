package br.cefetmg.carteiro.handoff;

import br.cefetmg.carteiro.directory.KnownPerson;
import br.cefetmg.carteiro.issuance.IssuedPayload;
import java.time.Instant;

/**
 * A file that a ticket fetched, and whose it is.
 *
 * @param madeAt when its code was made
 */
public record Fetched(KnownPerson owner, IssuedPayload issued, Instant madeAt) {}
