package br.cefetmg.carteiro.database;

import br.cefetmg.carteiro.configuration.Configuration;
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
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings the schema to the code's version before anything else opens; the owner of the tables does it where there is one. */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {
    private static final Logger LOG = System.getLogger(SchemaMigration.class.getName());

    @Resource(lookup = "java:jboss/datasources/CarteiroDS")
    DataSource dataSource;

    @Inject
    Configuration configuration;

    @PostConstruct
    void migrate() {
        Storage storage = configuration.storage();
        FluentConfiguration flyway = Flyway.configure(SchemaMigration.class.getClassLoader());
        storage.owner()
                .ifPresentOrElse(
                        owner -> flyway.dataSource(storage.url(), owner.user(), owner.password()),
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
}
