package br.cefetmg.carteiro.configuration;

import java.net.URI;

/**
 * The identity provider as the server's OIDC client was told; read here only to refuse what must not run in production.
 *
 * @param url the realm's issuer URL
 * @param developmentSecret whether the client secret is the one that development ships
 */
public record IdentityProvider(URI url, String clientId, boolean developmentSecret) {}
