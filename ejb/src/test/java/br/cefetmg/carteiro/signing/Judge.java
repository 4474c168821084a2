package br.cefetmg.carteiro.signing;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A program of somebody else that judges what we made. Where the machine does not have it, its tests are skipped and say so;
 * where {@code CARTEIRO_REQUIRE_JUDGES} is 1 they fail.
 */
record Judge(String program, String... versionArguments) {
    private static final Logger LOG = System.getLogger(Judge.class.getName());

    void require() {
        if (answers()) {
            return;
        }
        String missing = "the judge " + program + " is not on this machine";
        if ("1".equals(System.getenv("CARTEIRO_REQUIRE_JUDGES"))) {
            throw new AssertionError(missing);
        }
        LOG.log(Level.WARNING, missing);
        Assumptions.abort(missing);
    }

    private boolean answers() {
        try {
            return run(versionArguments).exit() == 0;
        } catch (AssertionError absent) {
            return false;
        }
    }

    Verdict run(String... arguments) {
        try {
            Process process = new ProcessBuilder(Stream.concat(Stream.of(program), Arrays.stream(arguments))
                            .toList())
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Verdict(process.waitFor(), said);
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    /** What it said. */
    record Verdict(int exit, String said) {}
}
