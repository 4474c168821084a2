package br.cefetmg.carteiro.house;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program that is not ours and judges what we made. Where it is missing its tests are skipped by name; with
 * {@code CARTEIRO_REQUIRE_JUDGES=1} they fail.
 */
public record Judge(String program) {
    private static final long PATIENCE_SECONDS = 60;

    /** The judge of that name, if it is on this machine; otherwise the test ends here. */
    public static Judge named(String program) {
        Judge judge = new Judge(program);
        boolean present = judge.place().isPresent();
        if (!present && "1".equals(System.getenv("CARTEIRO_REQUIRE_JUDGES"))) {
            throw new IllegalStateException("The judge " + program + " is required and not on this machine");
        }
        assumeTrue(present, () -> "SKIPPED: the judge " + program + " is not on this machine");
        return judge;
    }

    /** Where it stands on this machine. */
    public Optional<Path> place() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(directory -> Path.of(directory, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** What it says, and whether it approves. */
    public Verdict says(String... arguments) {
        List<String> command =
                Stream.concat(Stream.of(program), Arrays.stream(arguments)).toList();
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(program + " does not come to an end");
            }
            return new Verdict(process.exitValue() == 0, words);
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Whether a judge approved, with everything it printed. */
    public record Verdict(boolean approves, String words) {}
}
