package br.cefetmg.carteiro.audit.report;

import java.time.Instant;

/** An event as the database has it; the leaf tells all. */
public record KeptEvent(String id, Instant recordedAt, String actorRef, String personRef, byte[] leaf) {}
