package br.cefetmg.carteiro.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InTheHouse
@Tag("postgresql")
@DisplayName("What stands in the record stays (A-record; PostgreSQL)")
class RecordIT {
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private static void assertRefused(String role, String... statements) throws SQLException {
        try (Connection connection = Database.as(role);
                Statement statement = connection.createStatement()) {
            for (int before = 0; before < statements.length - 1; before++) {
                statement.execute(statements[before]);
            }
            String last = statements[statements.length - 1];
            assertThatThrownBy(() -> statement.execute(last))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo(INSUFFICIENT_PRIVILEGE));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_event set type = 'payload.issued'",
                "delete from audit_event",
                "truncate audit_event",
                "alter table audit_event disable trigger all",
                "drop trigger audit_event_is_insert_only on audit_event",
                "create or replace function refuse_to_change_the_record() returns trigger language plpgsql as"
                        + " 'begin return old; end'",
                "alter table audit_event owner to carteiro",
                "drop table audit_event",
                "set session_replication_role = replica",
                "set role carteiro_owner",
                "update acknowledgement set text = ''",
                "delete from acknowledgement",
                "truncate acknowledgement cascade",
                "delete from protocol_choice",
                "delete from person",
                "delete from person_key",
                "update person_key set reference = ''",
                "delete from former_mailbox",
                "select * from flyway_schema_history",
                "create table other (id integer)",
                "create temporary table other (id integer)"
            })
    void isOutOfReachOfTheApplication(String statement) throws SQLException {
        Visit.ofSomebodyWith(Visit.POP);
        assertRefused(Database.APPLICATION, statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_event set type = 'payload.issued'",
                "delete from audit_event",
                "truncate audit_event",
                "update acknowledgement set text = ''",
                "delete from acknowledgement",
                "truncate acknowledgement cascade"
            })
    void isNotChangedByAnHonestMistakeOfItsOwner(String statement) throws SQLException {
        Visit.ofSomebodyWith(Visit.POP);
        assertRefused(Database.OWNER, statement);
    }

    @Test
    void isNotChangedByAReplicatingSessionEither() throws SQLException {
        Visit.ofSomebodyWith(Visit.IMAP);
        assertRefused(Database.ADMINISTRATOR, "set session_replication_role = replica", "delete from audit_event");
    }

    @Test
    @DisplayName("also where the application migrates itself, as in development")
    void staysWhereTheApplicationOwnsItsTables() throws SQLException {
        Database.run(Database.ADMINISTRATOR, "create schema alone authorization carteiro");
        try {
            Flyway.configure()
                    .dataSource(
                            "jdbc:postgresql://localhost:" + System.getProperty("house.postgres") + "/carteiro",
                            Database.APPLICATION,
                            "")
                    .schemas("alone")
                    .placeholders(Map.of("application", Database.APPLICATION))
                    .locations("classpath:db/migration/common", "classpath:db/migration/postgresql")
                    .load()
                    .migrate();
            assertRefused(
                    Database.APPLICATION,
                    "insert into alone.acknowledgement values ('x', 'en', 1, 'text')",
                    "update alone.acknowledgement set text = ''");
            assertRefused(Database.APPLICATION, "truncate alone.audit_event");
        } finally {
            Database.run(Database.ADMINISTRATOR, "drop schema alone cascade");
        }
    }

    @Test
    void isToldToOperatorsAsOneToRelyOn() {
        var status = Visit.json(new Visit("operador").get("operations/status").body())
                .path("database");
        assertThat(status.path("product").asText()).startsWith("PostgreSQL 1");
        assertThat(status.path("recordToRelyOn").asBoolean()).isTrue();
        assertThat(status.path("shortcomings")).isEmpty();
    }

    @Test
    void isNoLongerOneToRelyOnWithoutTheDiskOrWithTooMuchPower() {
        administrate(
                "alter role carteiro in database carteiro set synchronous_commit = 'off'",
                "grant update on audit_event to carteiro");
        try {
            assertThat(new Visit("operador").get("operations/status").body())
                    .contains("\"recordToRelyOn\":false", "synchronous_commit is off", "CARTEIRO_DB_USER");
        } finally {
            administrate(
                    "alter role carteiro in database carteiro set synchronous_commit = 'on'",
                    "revoke update on audit_event from carteiro");
        }
    }

    /** New settings of a role are seen by new connections; the first to meet a cut one makes the pool forget them all. */
    private static void administrate(String... statements) {
        Database.run(Database.ADMINISTRATOR, statements);
        Database.cutConnections();
        new Visit("operador").get("operations/status");
    }
}
