package br.cefetmg.carteiro.audit;

import java.util.UUID;

/** A person's key, unwrapped for the moment, and the pseudonym it gave. */
record HeldKey(UUID personId, String reference, PersonKey key) {}
