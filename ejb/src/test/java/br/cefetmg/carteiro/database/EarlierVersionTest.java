package br.cefetmg.carteiro.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A database of any earlier version comes to this one with all that stands in it (A-record; H2)")
class EarlierVersionTest {
    private static final String URL = "jdbc:h2:mem:earlier;DB_CLOSE_DELAY=-1";

    /** A table, and a row that may stand in it from the version that brings it. */
    private record Row(String table, String insert) {}

    private static final List<Row> ROWS = List.of(
            new Row("person", "values (random_uuid(), 'i', 's', 'fulano@cefetmg.br', 'Fulano', current_timestamp, 1)"),
            new Row("acknowledgement", "values ('1', 'en', 1, 'text')"),
            new Row("protocol_choice", "select id, 'POP', '1', 1, current_timestamp from person"),
            new Row(
                    "audit_event",
                    "(id, recorded_at, type, actor_ref, person_ref, channel, leaf, leaf_hash, record_mac)"
                            + " values ('1', current_timestamp, 'choice.made', 'a', 'p', 'api', x'00', x'00', x'00')"),
            new Row(
                    "known_device",
                    "(id, person_id, client, ordinal, protocol, since_at, last_at)"
                            + " select random_uuid(), id, 'mac-mail', 1, 'POP', current_timestamp, current_timestamp from person"));

    private static FluentConfiguration migrations() {
        return Flyway.configure()
                .dataSource(URL, "sa", "")
                .placeholders(Map.of("application", "sa"))
                .locations("classpath:db/migration/common", "classpath:db/migration/h2");
    }

    static Stream<MigrationVersion> versions() {
        return Arrays.stream(migrations().load().info().all()).map(known -> known.getVersion());
    }

    @AfterEach
    void forget() throws SQLException {
        run("shutdown");
    }

    @ParameterizedTest
    @MethodSource("versions")
    void losesNothing(MigrationVersion earlier) throws SQLException {
        migrations().target(earlier).load().migrate();
        List<String> tables = new ArrayList<>();
        for (Row row : ROWS) {
            if (rows("information_schema.tables where table_name = upper('" + row.table() + "')") == 1) {
                run("insert into " + row.table() + " " + row.insert());
                tables.add(row.table());
            }
        }
        Flyway now = migrations().load();
        now.migrate();
        assertThat(now.info().pending()).isEmpty();
        assertThat(tables)
                .contains("person")
                .allSatisfy(table -> assertThat(rows(table)).isOne());
    }

    private static int rows(String table) throws SQLException {
        try (Connection connection = DriverManager.getConnection(URL, "sa", "");
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from " + table)) {
            count.next();
            return count.getInt(1);
        }
    }

    private static void run(String change) throws SQLException {
        try (Connection connection = DriverManager.getConnection(URL, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute(change);
        }
    }
}
