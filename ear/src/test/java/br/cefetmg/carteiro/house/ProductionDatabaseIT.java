package br.cefetmg.carteiro.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PostgreSQL of its own: others stop the shared one meanwhile, and what is spoilt here would be told there. */
@BesideTheHouse
@Tag("postgresql")
@DisplayName("Production starts on a database that keeps its promises, and on no other (A-mode; PostgreSQL)")
class ProductionDatabaseIT {
    private static EmbeddedPostgres postgres(Path place, String careful) throws IOException {
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(Path.of(System.getProperty("house.postgres.directory"), "binaries")
                        .toFile())
                .setDataDirectory(place.resolve("data"))
                .setServerConfig("fsync", careful)
                .setServerConfig("synchronous_commit", careful)
                .start();
        new PostgresOfTheHouse(place, postgres.getPort())
                .makeRoles(Path.of(System.getenv("CARTEIRO_HOME"), "ear/src/main/postgresql/roles.sql"));
        return postgres;
    }

    private static OtherHouse house(Path place, EmbeddedPostgres postgres) {
        Map<String, String> settings = new HashMap<>(new KeyFile("Instituto Exemplo", Set.of()).in(place));
        settings.put("CARTEIRO_MODE", "production");
        settings.put("CARTEIRO_DB_URL", "jdbc:postgresql://localhost:" + postgres.getPort() + "/carteiro");
        settings.put("CARTEIRO_DB_PASSWORD", "um-segredo-de-teste");
        settings.put("CARTEIRO_PUBLIC_URL", "https://correio.exemplo.invalid/");
        settings.put("CARTEIRO_OIDC_PROVIDER_URL", "https://identidade.exemplo.invalid/realms/x");
        settings.put("CARTEIRO_OIDC_CLIENT_SECRET", "outro-segredo-de-teste");
        return OtherHouse.in(place, settings);
    }

    private static void spoil(EmbeddedPostgres postgres) throws SQLException {
        try (Connection connection =
                        Database.connect(postgres.getPort(), Database.APPLICATION, Database.ADMINISTRATOR);
                Statement statement = connection.createStatement()) {
            statement.execute("alter role carteiro in database carteiro set synchronous_commit = 'off'");
            statement.execute("grant carteiro_owner to carteiro");
        }
    }

    @Test
    void saysWhatTheDatabaseDoesNotPromiseAndAnswersNobody(@TempDir Path place) throws Exception {
        try (EmbeddedPostgres postgres = postgres(place, "off")) {
            spoil(postgres);
            try (OtherHouse house = house(place, postgres)) {
                assertThat(house.log())
                        .anyMatch(line -> line.contains("Carteiro does not start:"))
                        .containsSequence(
                                "fsync is off: a crash of the machine loses what was acknowledged",
                                "synchronous_commit is off: a crash of the database loses what was acknowledged",
                                "CARTEIRO_DB_USER: this role can change or remove what stands in the record");
                ProductionIT.assertClosed(house);
            }
        }
    }

    @Test
    void opensWhereAllOfItHolds(@TempDir Path place) throws Exception {
        try (EmbeddedPostgres postgres = postgres(place, "on");
                OtherHouse house = house(place, postgres)) {
            HttpResponse<String> health = house.get("api/v1/health");
            assertThat(health.statusCode())
                    .as("%s %s", health.body(), house.log())
                    .isEqualTo(200);
            assertThat(house.readiness().statusCode()).isEqualTo(200);
            assertThat(Visit.header(health, "Strict-Transport-Security")).startsWith("max-age=");
            assertThat(house.log()).noneMatch(line -> line.contains("MN010-0002") || line.contains("MN010-0003 no "));
        }
    }
}
