package br.cefetmg.carteiro.configuration;

import java.util.Optional;

/**
 * The database, as far as our own code must know it; the server opens the connections.
 *
 * @param developmentPassword whether the application's password is the one that development ships
 * @param owner who owns the schema and migrates it; empty when the application does so itself
 */
public record Storage(String url, boolean developmentPassword, Optional<Owner> owner) {

    public boolean isEmbedded() {
        return url.startsWith("jdbc:h2:");
    }

    /** The role that owns the tables, apart from the one the application works with. */
    public record Owner(String user, String password) {
        @Override
        public String toString() {
            return "Owner[" + user + "]";
        }
    }
}
