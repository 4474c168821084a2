package br.cefetmg.carteiro.database;

import br.cefetmg.carteiro.configuration.Configuration;
import br.cefetmg.carteiro.configuration.ConfigurationProblem;
import br.cefetmg.carteiro.configuration.Mode;
import br.cefetmg.carteiro.configuration.Storage;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Brings the schema to the code's version before anything else opens; the owner of the tables does it where there is one.
 * In production a database that breaks a promise stops the start.
 */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {
    private static final Logger LOG = System.getLogger(SchemaMigration.class.getName());
    /** A migration may take longer than the driver's patience with the application. */
    private static final Map<String, String> PATIENT = Map.of("socketTimeout", "0");

    @Resource(lookup = "java:jboss/datasources/CarteiroDS")
    DataSource dataSource;

    @Inject
    Configuration configuration;

    @PostConstruct
    void migrate() {
        try {
            migrated(configuration.storage());
            judge();
        } catch (SQLException unreachable) {
            throw new ConfigurationProblem(List.of("CARTEIRO_DB_URL: " + unreachable.getMessage()));
        }
    }

    private void migrated(Storage storage) throws SQLException {
        FluentConfiguration flyway = Flyway.configure(SchemaMigration.class.getClassLoader())
                .placeholders(Map.of("application", applicationRole()));
        storage.owner()
                .ifPresentOrElse(
                        owner -> flyway.dataSource(storage.url(), owner.user(), owner.password())
                                .jdbcProperties(PATIENT),
                        () -> migrateAsApplication(flyway));
        String vendor = storage.isEmbedded() ? "h2" : "postgresql";
        flyway.locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
                .load()
                .migrate();
    }

    private void migrateAsApplication(FluentConfiguration flyway) {
        LOG.log(
                Level.WARNING,
                "MN010-0002 the application owns its tables: fit for a first look, not for a record to rely on");
        flyway.dataSource(dataSource);
    }

    /** Whom the pool's connections belong to; the migrations grant them what the application needs. */
    private String applicationRole() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getUserName();
        }
    }

    private void judge() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            List<String> shortcomings =
                    Shortcomings.of(connection).stream().map(Shortcoming::line).toList();
            if (configuration.mode() == Mode.PRODUCTION && !shortcomings.isEmpty()) {
                throw new ConfigurationProblem(shortcomings);
            }
            shortcomings.forEach(line -> LOG.log(Level.WARNING, "MN010-0003 no record to rely on: {0}", line));
        }
    }
}
