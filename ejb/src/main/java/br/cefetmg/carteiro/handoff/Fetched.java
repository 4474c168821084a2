package br.cefetmg.carteiro.handoff;

import br.cefetmg.carteiro.directory.KnownPerson;
import br.cefetmg.carteiro.issuance.IssuedPayload;

/** A file that a ticket fetched, and whose it is. */
public record Fetched(KnownPerson owner, IssuedPayload issued) {}
