package br.cefetmg.carteiro.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Settings (A-configuration)")
class ConfigurationReaderTest {
    private static final Map<String, String> PRODUCTION = Map.of(
            "CARTEIRO_PUBLIC_URL", "https://email.cefetmg.br/",
            "CARTEIRO_OIDC_PROVIDER_URL", "https://id.cefetmg.br/realms/identidade-unica",
            "CARTEIRO_OIDC_CLIENT_SECRET", "f7b9",
            "CARTEIRO_DB_URL", "jdbc:postgresql://db.cefetmg.br/carteiro",
            "CARTEIRO_DB_PASSWORD", "segredo",
            "CARTEIRO_DB_OWNER_USER", "carteiro_owner",
            "CARTEIRO_KEYSTORE", "/etc/carteiro/keys.p12",
            "CARTEIRO_KEYSTORE_PASSWORD", "segredo");

    private static Configuration read(Map<String, String> settings) {
        return new ConfigurationReader(name -> Optional.ofNullable(settings.get(name))).read();
    }

    private static Map<String, String> with(Map<String, String> settings, String name, String value) {
        Map<String, String> changed = new HashMap<>(settings);
        changed.put(name, value);
        return changed;
    }

    @Nested
    class Defaults {
        @Test
        void areProductionUnlessSaidOtherwise() {
            assertThat(read(Map.of()).mode()).isEqualTo(Mode.PRODUCTION);
        }

        @Test
        void serveOneDomainAtModestRates() {
            Configuration configuration = read(Map.of("CARTEIRO_MODE", "development"));
            assertThat(configuration.mailboxes()).isEqualTo(new Mailboxes(Set.of("cefetmg.br"), "email"));
            assertThat(configuration.limits().perSecond()).isEqualTo(50);
            assertThat(configuration.limits().burst()).isEqualTo(500);
            assertThat(configuration.publicUrl()).isEqualTo(URI.create("http://localhost:8080/"));
            assertThat(ProductionRules.reasonsAgainst(configuration)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CARTEIRO_MODE             | teste
            CARTEIRO_PUBLIC_URL       | email.cefetmg.br
            CARTEIRO_PUBLIC_URL       | ftp://email.cefetmg.br/
            CARTEIRO_WEBMAIL_URL      | javascript:alert(1)
            CARTEIRO_MAIL_DOMAINS     | ,
            CARTEIRO_SIGNING_RSA_BITS | 1024
            CARTEIRO_SIGNING_RSA_BITS | many
            CARTEIRO_RATE_LIMIT       | fast
            CARTEIRO_RATE_LIMIT       | 0/s
            CARTEIRO_CLIENTS_HIDDEN   | gmail-android,pine
            """)
    void aWrongValueIsNamedWithWhatWasExpected(String name, String value) {
        assertThatExceptionOfType(ConfigurationProblem.class)
                .isThrownBy(() -> read(Map.of(name, value)))
                .withMessageContaining(name)
                .withMessageContaining("expected");
    }

    @Test
    void mailProgramsAreHiddenByName() {
        Configuration configuration = read(Map.of("CARTEIRO_CLIENTS_HIDDEN", "gmail-android, outlook-new"));
        assertThat(configuration.mailClients().slugs())
                .contains("iphone-mail")
                .doesNotContain("gmail-android", "outlook-new");
    }

    @Nested
    class Secrets {
        @Test
        void mayStandInAFile(@TempDir Path directory) throws IOException {
            Path file = Files.writeString(directory.resolve("password"), "segredo\n");
            Configuration configuration = read(Map.of("CARTEIRO_KEYSTORE_PASSWORD_FILE", file.toString()));
            assertThat(configuration.keys().password()).isEqualTo("segredo".toCharArray());
        }

        @Test
        void mustNotContradictThemselves() {
            assertThatExceptionOfType(ConfigurationProblem.class)
                    .isThrownBy(() -> read(Map.of(
                            "CARTEIRO_KEYSTORE_PASSWORD", "a",
                            "CARTEIRO_KEYSTORE_PASSWORD_FILE", "/nowhere")))
                    .withMessageContaining("keep one");
        }

        @Test
        void areInNoText() {
            Configuration configuration = read(Map.of(
                    "CARTEIRO_KEYSTORE_PASSWORD", "segredo",
                    "CARTEIRO_DB_OWNER_USER", "dono",
                    "CARTEIRO_DB_OWNER_PASSWORD", "segredo",
                    "CARTEIRO_OIDC_CLIENT_SECRET", "segredo"));
            assertThat(configuration.toString()).doesNotContain("segredo");
        }
    }

    @Nested
    @DisplayName("Production refuses (A-mode)")
    class Production {
        @Test
        void nothingOfAProperDeployment() {
            assertThat(ProductionRules.reasonsAgainst(read(PRODUCTION))).isEmpty();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                CARTEIRO_DB_URL             | jdbc:h2:file:x                              | H2
                CARTEIRO_DB_PASSWORD        | carteiro-dev                                | development password
                CARTEIRO_DB_PASSWORD        | ''                                          | development password
                CARTEIRO_DB_OWNER_USER      | ''                                          | own its tables
                CARTEIRO_KEYSTORE           | ''                                          | makes no keys
                CARTEIRO_KEYSTORE_PASSWORD  | desenvolvimento                             | development password
                CARTEIRO_KEYSTORE_PASSWORD  | ''                                          | development password
                CARTEIRO_OIDC_CLIENT_SECRET | carteiro-dev-secret                         | development secret
                CARTEIRO_OIDC_CLIENT_SECRET | ''                                          | development secret
                CARTEIRO_PUBLIC_URL         | http://email.cefetmg.br/                    | https only
                CARTEIRO_OIDC_PROVIDER_URL  | https://localhost/realms/identidade-unica   | loopback
                CARTEIRO_OIDC_PROVIDER_URL  | https://127.0.0.2/realms/identidade-unica   | loopback
                CARTEIRO_OIDC_PROVIDER_URL  | https://[::1]:8443/realms/identidade-unica  | loopback
                """)
        void eachThingOnALineOfItsOwn(String name, String value, String reason) {
            assertThat(ProductionRules.reasonsAgainst(read(with(PRODUCTION, name, value))))
                    .singleElement()
                    .asString()
                    .contains(name, reason);
        }

        @Test
        void everythingAtOnceWhenNothingWasSet() {
            assertThat(ProductionRules.reasonsAgainst(read(Map.of()))).hasSize(5);
        }
    }
}
