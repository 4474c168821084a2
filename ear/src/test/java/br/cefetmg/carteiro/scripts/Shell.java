package br.cefetmg.carteiro.scripts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A shell in which scripts run.
 *
 * @param folder where it stands
 * @param environment all that it has of one
 */
record Shell(Path folder, Map<String, String> environment) {
    private static final Path BASH = Path.of("/bin/bash");
    private static final long PATIENCE_SECONDS = 60;

    /** What it printed, and how it ended. */
    record Answer(int code, String printed, String told) {}

    /** A script of the project, by its path from the root. */
    static Path script(String path) {
        return Path.of("..").resolve(path).toAbsolutePath().normalize();
    }

    Answer runs(String words, Object... arguments) {
        try {
            Path printed = Files.createTempFile(folder, "printed", ".txt");
            Path told = Files.createTempFile(folder, "told", ".txt");
            ProcessBuilder shell = new ProcessBuilder(BASH.toString(), "-c", words, "bash").directory(folder.toFile());
            for (Object argument : arguments) {
                shell.command().add(argument.toString());
            }
            shell.environment().clear();
            shell.environment().putAll(environment);
            Process process = shell.redirectOutput(printed.toFile())
                    .redirectError(told.toFile())
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(words + " does not come to an end");
            }
            return new Answer(process.exitValue(), text(printed), text(told));
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
