package br.cefetmg.carteiro.house;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

/** The database of the house past the application: what an operator could see and do. PostgreSQL only. */
final class Database {
    static final String APPLICATION = "carteiro";
    static final String OWNER = "carteiro_owner";
    static final String ADMINISTRATOR = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final String OURS = "pid from pg_stat_activity where usename = '" + APPLICATION + "'";

    private Database() {}

    static Connection connect(int port, String database, String role) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/" + database, role, "");
    }

    static Connection as(String role) throws SQLException {
        return connect(Integer.getInteger("house.postgres", 0), "carteiro", role);
    }

    static void run(String role, String... statements) {
        try (Connection connection = as(role);
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(List.of(statements).toString(), refused);
        }
    }

    static long number(String query) {
        try (Connection connection = as(ADMINISTRATOR);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getLong(1);
        } catch (SQLException refused) {
            throw new IllegalStateException(query, refused);
        }
    }

    static long events() {
        return number("select count(*) from audit_event");
    }

    /** Cuts every connection that the application has. */
    static void cutConnections() {
        run(ADMINISTRATOR, "select pg_terminate_backend(pid) from (select " + OURS + ") c");
    }

    /** Something made wrong by the owner of the tables, and how it is put right again. */
    record Fault(String statement, String remedy) {
        <T> T during(Callable<T> action) throws Exception {
            run(OWNER, statement);
            try {
                return action.call();
            } finally {
                run(OWNER, remedy);
            }
        }
    }

    /** Keeps every new event waiting, as a slow disk would, until it is closed. */
    record Pause(Connection connection) implements AutoCloseable {
        static Pause beforeTheEvent() throws SQLException {
            Connection connection = as(OWNER);
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("lock table audit_event in share mode");
            }
            return new Pause(connection);
        }

        /** Returns when exactly so many of the application's transactions wait for a lock. */
        void await(int howMany) throws InterruptedException {
            long until = System.nanoTime() + PATIENCE.toNanos();
            while (number("select count(*) from (select " + OURS + " and wait_event_type = 'Lock') w") != howMany) {
                if (System.nanoTime() > until) {
                    throw new IllegalStateException("There never were " + howMany + " waiting");
                }
                Thread.sleep(20);
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
