package br.cefetmg.carteiro.issuance;

import br.cefetmg.carteiro.audit.EventId;

/**
 * A file whose record is committed: it may leave.
 *
 * @param bytes as they leave, signed where the format is
 * @param event the event that tells of it
 * @param sha256 of the bytes, hexadecimal
 */
public record IssuedPayload(Draft draft, byte[] bytes, String sha256, EventId event) {}
