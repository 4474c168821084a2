package br.cefetmg.carteiro.audit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The same words run on PostgreSQL in the whole-house tests. */
@DisplayName("The database counts by day, kind, channel, format and protocol (B-panorama; H2)")
class SummaryQueryTest {
    private static final String URL = "jdbc:h2:mem:summary;DB_CLOSE_DELAY=-1";
    private static final Days DAYS = new Days(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 24));

    private Connection connection = open();
    private int written = 0;

    private static Connection open() {
        try {
            return DriverManager.getConnection(URL, "sa", "");
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    @BeforeEach
    void migrate() {
        Flyway.configure()
                .dataSource(URL, "sa", "")
                .placeholders(Map.of("application", "sa"))
                .locations("classpath:db/migration/common", "classpath:db/migration/h2")
                .load()
                .migrate();
    }

    @AfterEach
    void forget() throws SQLException {
        run("shutdown");
        connection.close();
    }

    private void run(String statement) throws SQLException {
        try (Statement one = connection.createStatement()) {
            one.execute(statement);
        }
    }

    private void event(String at, String type, String protocol, String format) throws SQLException {
        written++;
        run(
                "insert into audit_event values ('%d', timestamp with time zone '%s', '%s', 'a', 'p', 'portal', %s, %s, x'00', x'00', x'00')"
                        .formatted(written, at, type, quoted(protocol), quoted(format)));
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "null" : "'" + text + "'";
    }

    private List<String> counted() throws SQLException {
        List<String> lines = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(SummaryQuery.COUNTS.replaceAll("\\?\\d", "?"))) {
            query.setInt(1, SummaryQuery.distance(DAYS));
            query.setObject(2, DAYS.from().atOffset(ZoneOffset.UTC));
            query.setObject(3, DAYS.until().atOffset(ZoneOffset.UTC));
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                lines.add("%s %s %s %s %s %d"
                        .formatted(
                                LocalDate.ofEpochDay(rows.getLong(1)),
                                rows.getString(2),
                                rows.getString(3),
                                rows.getString(4),
                                rows.getString(5),
                                rows.getLong(6)));
            }
        }
        return lines;
    }

    @Test
    void byTheDaysOfTheInstitution() throws SQLException {
        event("2026-11-23 02:59:59+00", "choice.made", "IMAP", "");
        event("2026-11-23 03:00:00+00", "choice.made", "IMAP", "");
        event("2026-11-24 02:59:59+00", "choice.made", "IMAP", "");
        event("2026-11-24 03:00:00+00", "choice.made", "IMAP", "");
        event("2026-11-25 03:00:00+00", "choice.made", "IMAP", "");
        assertThat(counted())
                .containsExactlyInAnyOrder(
                        "2026-11-23 choice.made portal null IMAP 2", "2026-11-24 choice.made portal null IMAP 1");
    }

    @Test
    void choicesAndFilesAndNothingElse() throws SQLException {
        event("2026-11-24 12:00:00+00", "payload.issued", "POP", "settings-card");
        event("2026-11-24 12:00:00+00", "payload.issued", "POP", "settings-card");
        event("2026-11-24 12:00:00+00", "payload.refused", "", "settings-card");
        event("2026-11-24 12:00:00+00", "choice.refused", "POP", "");
        event("2026-11-24 12:00:00+00", "record.read", "", "");
        assertThat(counted()).containsExactly("2026-11-24 payload.issued portal settings-card POP 2");
    }

    @Test
    void nothingWhereNothingHappened() throws SQLException {
        assertThat(counted()).isEmpty();
    }
}
