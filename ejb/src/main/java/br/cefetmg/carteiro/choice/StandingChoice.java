package br.cefetmg.carteiro.choice;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import jakarta.annotation.Resource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Reads the choice that stands, by plain JDBC: nearly every request asks for it outside any transaction, where JPA would open and
 * close a context for each (docs/performance.md).
 */
@Singleton
class StandingChoice {
    private static final String CHOICE =
            "select protocol, version, changed_at, acknowledgement from protocol_choice where person_id = ?";

    @Resource(lookup = "java:jboss/datasources/CarteiroDS")
    DataSource dataSource;

    /** @throws IllegalStateException when the database does not answer */
    Optional<ProtocolChoice> of(UUID person) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement question = connection.prepareStatement(CHOICE)) {
            question.setObject(1, person);
            try (ResultSet row = question.executeQuery()) {
                return row.next() ? Optional.of(choice(row)) : Optional.empty();
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the choice cannot be read", unreachable);
        }
    }

    private static ProtocolChoice choice(ResultSet row) throws SQLException {
        return new ProtocolChoice(
                ReceiveProtocol.valueOf(row.getString("protocol")),
                row.getLong("version"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("acknowledgement")));
    }
}
