package br.cefetmg.carteiro.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What a script started goes with all that it started itself (bin/lib)")
class StopGroupTest {
    /** Whoever is in the group holds the pipe's end, which closes with the last of them; nobody waits a whole pause. */
    private static final String STOPS = """
            set -euo pipefail
            . "$1"
            sleep() { command sleep 0.01; }
            exec 9> >(cat && touch ended)
            in_background leader /dev/null bash -c "$2"
            until [ -e there ]; do sleep; done
            stop_group '' "$leader"
            exec 9>&-
            for turn in {1..500}; do [ -e ended ] || sleep; done
            [ -e ended ] && echo gone || echo left
            """;

    @TempDir
    Path folder;

    private Shell.Answer stopping(String program) {
        return new Shell(folder, Map.of("PATH", System.getenv("PATH"))).runs(STOPS, Shell.script("bin/lib"), program);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(sleep 60 & sleep 60 & wait) & touch there; wait",
                "(trap '' TERM; touch there; sleep 60 || sleep 60) & wait"
            })
    void asDeepAsItStandsAndAsDeafAsItIs(String program) {
        assertThat(stopping(program).printed().lines()).containsExactly("gone");
    }

    @Test
    void alsoWhereItHasEndedAlready() {
        assertThat(stopping("touch there").printed().lines()).containsExactly("gone");
    }
}
