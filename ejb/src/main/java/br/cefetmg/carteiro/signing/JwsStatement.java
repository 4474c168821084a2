package br.cefetmg.carteiro.signing;

import java.time.Instant;

/**
 * What a detached JWS says beside who signs.
 *
 * @param contentType the media type of the bytes that are signed
 * @param id the event that tells of the companion
 */
public record JwsStatement(String contentType, Instant issuedAt, String id) {}
