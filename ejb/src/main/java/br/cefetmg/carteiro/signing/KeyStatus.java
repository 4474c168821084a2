package br.cefetmg.carteiro.signing;

import br.cefetmg.carteiro.payload.KeyClass;
import java.time.Instant;
import java.util.Optional;

/**
 * What an operator must know of a key; nothing of it is secret.
 *
 * @param keyId SHA-256 of the certificate, empty when there is none
 * @param subject of the leaf certificate
 * @param notAfter when the first certificate of its chain ends
 */
public record KeyStatus(
        KeyClass keyClass,
        KeyState state,
        Optional<String> keyId,
        Optional<String> subject,
        Optional<Instant> notAfter) {}
