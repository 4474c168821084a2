package br.cefetmg.carteiro.choice;

import java.sql.SQLException;
import java.util.stream.Stream;

/** Reads what the database itself said, past the persistence provider's own exception types. */
final class SqlState {
    private static final String INTEGRITY_CONSTRAINT_VIOLATION = "23";

    private SqlState() {}

    static boolean isIntegrityViolation(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql
                        && sql.getSQLState() != null
                        && sql.getSQLState().startsWith(INTEGRITY_CONSTRAINT_VIOLATION));
    }
}
