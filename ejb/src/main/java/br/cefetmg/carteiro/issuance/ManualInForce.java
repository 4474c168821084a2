package br.cefetmg.carteiro.issuance;

import br.cefetmg.carteiro.configuration.Configuration;
import br.cefetmg.carteiro.configuration.ConfigurationProblem;
import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.manual.ManualReader;
import br.cefetmg.carteiro.problem.ManualInvalid;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The manual that this deployment follows: the built-in one, or the file that the deployment names. */
@Singleton
class ManualInForce {
    @Inject
    Configuration configuration;

    @Produces
    @Singleton
    Manual manual() {
        return configuration.manual().map(ManualInForce::read).orElseGet(ManualReader::builtIn);
    }

    private static Manual read(Path file) {
        try (InputStream yaml = Files.newInputStream(file)) {
            return ManualReader.read(yaml, file.toString());
        } catch (IOException unreadable) {
            throw new ConfigurationProblem(List.of("CARTEIRO_MANUAL names " + file + ", which cannot be read"));
        } catch (ManualInvalid invalid) {
            throw new ConfigurationProblem(List.of("CARTEIRO_MANUAL: " + invalid.getMessage()));
        }
    }
}
