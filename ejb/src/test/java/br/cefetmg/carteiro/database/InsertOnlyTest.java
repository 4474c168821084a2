package br.cefetmg.carteiro.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What stands in the record stays, by a row trigger (A-record; H2)")
class InsertOnlyTest {
    private Connection connection = open();

    private static Connection open() {
        try {
            return DriverManager.getConnection("jdbc:h2:mem:record;DB_CLOSE_DELAY=-1", "sa", "");
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    @BeforeEach
    void migrateAndWrite() throws SQLException {
        Flyway.configure()
                .dataSource("jdbc:h2:mem:record;DB_CLOSE_DELAY=-1", "sa", "")
                .placeholders(Map.of("application", "sa"))
                .locations("classpath:db/migration/common", "classpath:db/migration/h2")
                .load()
                .migrate();
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into audit_event (id, recorded_at, type, actor_ref, person_ref, channel, leaf,"
                    + " leaf_hash, record_mac) values ('1', current_timestamp, 'choice.made', 'a', 'p', 'api', x'00',"
                    + " x'00', x'00')");
            statement.execute("insert into acknowledgement values ('1', 'en', 1, 'text')");
        }
    }

    @AfterEach
    void forget() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("shutdown");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_event set type = 'choice.changed'",
                "delete from audit_event",
                "update acknowledgement set text = ''",
                "delete from acknowledgement"
            })
    void refuses(String change) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(change)).hasStackTraceContaining("The record is insert-only");
        }
    }

    @Test
    void isSaidToBeNoRecordToRelyOn() throws SQLException {
        assertThat(Shortcomings.of(connection)).containsExactly(Shortcoming.EMBEDDED);
    }
}
