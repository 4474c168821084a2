package br.cefetmg.carteiro.judge;

import java.io.File;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * A program of others that judges our files. Where it is not installed, its test is skipped, loudly and by name; with
 * {@code CARTEIRO_REQUIRE_JUDGES=1} the test fails instead.
 */
public record Judge(Path program) {
    private static final Logger LOG = System.getLogger(Judge.class.getName());

    /** What it said and how it ended. */
    public record Verdict(int exitCode, String said) {}

    /** The judge by the name of its program. */
    public static Judge named(String name) {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        for (String folder : path.split(File.pathSeparator, -1)) {
            Path program = Path.of(folder, name);
            if (Files.isExecutable(program)) {
                return new Judge(program);
            }
        }
        String absence = "JUDGE ABSENT: " + name + " is not installed";
        if ("1".equals(System.getenv("CARTEIRO_REQUIRE_JUDGES"))) {
            return Assertions.fail(absence);
        }
        LOG.log(Level.WARNING, absence);
        return Assumptions.abort(absence);
    }

    /** Hears a case in a folder. */
    public Verdict hears(Path folder, String... arguments) throws IOException, InterruptedException {
        return hears(folder, Map.of(), arguments);
    }

    /** The same with more in the environment. */
    public Verdict hears(Path folder, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 1];
        command[0] = program.toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        Path answer = Files.createTempFile(folder, "judge", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(answer.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            return Assertions.fail(program + " does not come to an end");
        }
        return new Verdict(process.exitValue(), Files.readString(answer, StandardCharsets.ISO_8859_1));
    }
}
