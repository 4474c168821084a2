package br.cefetmg.carteiro.directory;

/** Fired inside the transaction that enters somebody into the directory for the first time. */
public record PersonArrived(KnownPerson person) {}
