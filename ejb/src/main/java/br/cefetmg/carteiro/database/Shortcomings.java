package br.cefetmg.carteiro.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Asks the database, as the application sees it, whether what it acknowledges lasts and what is written stays. */
final class Shortcomings {
    private static final String QUESTION = """
            select current_setting('fsync') = 'on' as flushes,
                   current_setting('synchronous_commit') <> 'off' as waits,
                   pg_has_role(c.relowner, 'MEMBER') as owns,
                   has_table_privilege(c.oid, 'UPDATE, DELETE, TRUNCATE') as changes
              from pg_class c where c.oid = 'audit_event'::regclass
            """;

    private Shortcomings() {}

    static List<Shortcoming> of(Connection connection) throws SQLException {
        return isPostgres(connection) ? ofPostgres(connection) : List.of(Shortcoming.EMBEDDED);
    }

    private static boolean isPostgres(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    }

    private static List<Shortcoming> ofPostgres(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(QUESTION)) {
            if (!answer.next()) {
                throw new SQLException("The record's table is not there");
            }
            List<Shortcoming> found = new ArrayList<>();
            if (!answer.getBoolean("flushes")) {
                found.add(Shortcoming.NEVER_FLUSHES);
            }
            if (!answer.getBoolean("waits")) {
                found.add(Shortcoming.DOES_NOT_WAIT);
            }
            if (answer.getBoolean("owns") || answer.getBoolean("changes")) {
                found.add(Shortcoming.CAN_CHANGE_THE_RECORD);
            }
            return found;
        }
    }
}
