package br.cefetmg.carteiro.database;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Asks the database whether it is there, and what it is. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DatabaseProbe {
    private static final int PATIENCE_SECONDS = 2;

    @Resource(lookup = "java:jboss/datasources/CarteiroDS")
    DataSource dataSource;

    public boolean answers() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException unreachable) {
            return false;
        }
    }

    /** What it is and what it promises, for operators. */
    public DatabaseStatus status() {
        try (Connection connection = dataSource.getConnection()) {
            DatabaseMetaData data = connection.getMetaData();
            return new DatabaseStatus(
                    data.getDatabaseProductName() + " " + data.getDatabaseProductVersion(),
                    Shortcomings.of(connection));
        } catch (SQLException unreachable) {
            return new DatabaseStatus("unreachable", List.of(Shortcoming.UNREACHABLE));
        }
    }
}
