package br.cefetmg.carteiro.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Cookies are Secure wherever people come by https, and nobody has to say so (configuration.md)")
class SecureCookiesTest {
    @TempDir
    Path run;

    /** What the server's expressions find when {@code standalone.sh} has read its settings. */
    private String secure(Map<String, String> environment) {
        Map<String, String> all = new HashMap<>(environment);
        all.put("PATH", System.getenv("PATH"));
        Shell.Answer answer = new Shell(run, all)
                .runs(
                        ". \"$1\" && printenv CARTEIRO_SECURE_COOKIES",
                        Shell.script("ear/src/main/wildfly/overlay/bin/standalone.conf"));
        assertThat(answer.code()).as(answer.told()).isZero();
        return answer.printed().strip();
    }

    @ParameterizedTest
    @CsvSource({
        "https://email.cefetmg.br/, true",
        "http://localhost:8080/, false",
        "http://https.exemplo.invalid/, false",
        "'', false"
    })
    void underAnAddressThatIs(String address, String expected) {
        assertThat(secure(Map.of("CARTEIRO_PUBLIC_URL", address))).isEqualTo(expected);
    }

    @Test
    void withoutAnAddressTheyAreNot() {
        assertThat(secure(Map.of())).isEqualTo("false");
    }

    @Test
    void whateverWasSetBeside() {
        assertThat(secure(
                        Map.of("CARTEIRO_PUBLIC_URL", "https://email.cefetmg.br/", "CARTEIRO_SECURE_COOKIES", "false")))
                .isEqualTo("true");
    }
}
