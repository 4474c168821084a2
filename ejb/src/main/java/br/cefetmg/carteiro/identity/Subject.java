package br.cefetmg.carteiro.identity;

import static java.util.Objects.requireNonNull;

/**
 * The identity provider's own, lasting name for somebody (OpenID Connect Core 1.0, 5.7: only issuer and subject together
 * are stable and never given to another). Never an address, never a login name.
 */
public record Subject(String issuer, String id) {
    public Subject {
        requireNonNull(issuer, "issuer is null");
        requireNonNull(id, "id is null");
        if (issuer.isBlank() || id.isBlank() || issuer.length() > 255 || id.length() > 255) {
            throw new IllegalArgumentException("An issuer and a subject have 1 to 255 characters");
        }
    }
}
