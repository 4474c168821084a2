package br.cefetmg.carteiro.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import br.cefetmg.carteiro.configuration.ConfigurationProblem;
import br.cefetmg.carteiro.configuration.SampleConfiguration;
import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.problem.FormatNotFound;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Managed configuration is offered for an app whose keys are known")
class OffersTest {
    @TempDir
    Path folder;

    @Test
    void developmentShowsASampleThatNobodyVerified() {
        Offers offers = offers("development", Map.of());
        assertThat(offers.formats()).containsExactly(PayloadFormat.values());
        assertThat(offers.appProfile()).get().satisfies(app -> {
            assertThat(app.packageName()).isEqualTo("br.cefetmg.exemplo");
            assertThat(app.isVerified()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"android-amapi", "android-intune", "android-restrictions"})
    void productionHasNoneUntilItIsToldOfAnApp(String slug) {
        Offers offers = offers("production", Map.of());
        assertThat(offers.formats()).noneMatch(PayloadFormat::needsAppProfile).isNotEmpty();
        assertThat(offers.format("apple-mobileconfig")).isEqualTo(PayloadFormat.APPLE_MOBILECONFIG);
        assertThatExceptionOfType(FormatNotFound.class).isThrownBy(() -> offers.format(slug));
    }

    @Test
    void aConfiguredAppIsOfferedEverywhere() throws IOException {
        Path profile = Files.writeString(folder.resolve("app.json"), """
                {"packageName":"com.exemplo.mail","displayName":"Exemplo","verified":"amapi-applications-get",
                 "protocols":["IMAP"],"mapping":[
                 {"key":"host","type":"STRING","from":"receive.host"},{"key":"port","type":"INTEGER","from":"receive.port"},
                 {"key":"tls","type":"STRING","from":"receive.security"},
                 {"key":"outHost","type":"STRING","from":"smtp.host"},{"key":"outPort","type":"INTEGER","from":"smtp.port"},
                 {"key":"outTls","type":"STRING","from":"smtp.security"},{"key":"mail","type":"STRING","from":"account.email"}]}
                """);
        Offers offers = offers("production", Map.of("CARTEIRO_ANDROID_APP_PROFILE", profile.toString()));
        assertThat(offers.formats()).containsExactly(PayloadFormat.values());
        assertThat(offers.appProfile()).get().satisfies(app -> {
            assertThat(app.packageName()).isEqualTo("com.exemplo.mail");
            assertThat(app.isVerified()).isTrue();
        });
    }

    @Test
    void aProfileThatCannotBeTrustedStopsTheStart() throws IOException {
        Path broken = Files.writeString(folder.resolve("app.yaml"), "packageName: x\n");
        for (Path file : new Path[] {broken, folder.resolve("absent.yaml")}) {
            assertThatExceptionOfType(ConfigurationProblem.class)
                    .isThrownBy(() -> offers("development", Map.of("CARTEIRO_ANDROID_APP_PROFILE", file.toString())))
                    .withMessageContaining("CARTEIRO_ANDROID_APP_PROFILE")
                    .withMessageContaining(file.toString());
        }
    }

    private static Offers offers(String mode, Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("CARTEIRO_MODE", mode);
        return new Offers(SampleConfiguration.of(all));
    }
}
