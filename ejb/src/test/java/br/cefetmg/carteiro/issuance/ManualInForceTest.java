package br.cefetmg.carteiro.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import br.cefetmg.carteiro.configuration.ConfigurationProblem;
import br.cefetmg.carteiro.configuration.SampleConfiguration;
import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.manual.ManualReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The manual that a deployment names (CARTEIRO_MANUAL)")
class ManualInForceTest {
    @TempDir
    Path folder;

    @Test
    void isTheBuiltInOneUnlessAnotherIsNamed() {
        assertThat(inForce(Map.of())).isEqualTo(ManualReader.builtIn());
    }

    @Test
    void isFollowedWhereItIsSound() throws IOException {
        assertThat(inForce(named(withChanged("\"1.1\"", "\"1.2\""))).revision()).isEqualTo("1.2");
    }

    @Test
    void stopsTheStartAtTheLineThatIsBroken() throws IOException {
        Path broken = withChanged("port: 143", "port: 0");
        assertThatExceptionOfType(ConfigurationProblem.class)
                .isThrownBy(() -> inForce(named(broken)))
                .withMessageContaining(
                        "CARTEIRO_MANUAL: " + broken + ":14: services.imap.primary.port: must be 1 to 65535");
    }

    @Test
    void stopsTheStartWhereItIsMissing() {
        Path absent = folder.resolve("absent.yaml");
        assertThatExceptionOfType(ConfigurationProblem.class)
                .isThrownBy(() -> inForce(named(absent)))
                .withMessageContaining("CARTEIRO_MANUAL names " + absent + ", which cannot be read");
    }

    private Path withChanged(String from, String to) throws IOException {
        try (InputStream yaml = Objects.requireNonNull(ManualReader.class.getResourceAsStream("/manual/mn-010.yaml"))) {
            String builtIn = new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(builtIn).contains(from);
            return Files.writeString(folder.resolve("manual.yaml"), builtIn.replace(from, to));
        }
    }

    private static Map<String, String> named(Path manual) {
        return Map.of("CARTEIRO_MODE", "development", "CARTEIRO_MANUAL", manual.toString());
    }

    @SuppressWarnings("UnnecessaryAssignment") // the test stands in for the container
    private static Manual inForce(Map<String, String> settings) {
        ManualInForce manual = new ManualInForce();
        manual.configuration = SampleConfiguration.of(settings);
        return manual.manual();
    }
}
