package br.cefetmg.carteiro.house;

import br.cefetmg.carteiro.loopback.LoopbackAgent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Waits until Keycloak and the deployed EAR say that they are ready; says what the log says when they never are. When a
 * class of tests ends, no server may have turned to another machine.
 */
public final class HouseIsOpen implements BeforeAllCallback, AfterAllCallback {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /** What kept the house closed for an earlier test: nobody waits for it twice. */
    private static volatile @Nullable String closed;

    @Override
    public void beforeAll(ExtensionContext context) {
        if (closed != null) {
            throw new IllegalStateException(closed);
        }
        await(House.keycloakHealth(), Path.of(System.getenv("CARTEIRO_RUN_DIR"), "keycloak.log"));
        await(House.at("api/v1/health"), Path.of(System.getProperty("house.server"), "standalone/log/server.log"));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        List<String> outgoing = LoopbackAgent.outgoing();
        if (!outgoing.isEmpty()) {
            throw new AssertionError("A server under test turned to another machine: " + outgoing);
        }
    }

    private static void await(URI health, Path log) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(health)) {
            if (System.nanoTime() > until) {
                closed = health
                        + " is not ready (has a test of the shared house been asked for, which opens it?); the end of "
                        + log + ":\n" + tail(log);
                throw new IllegalStateException(closed);
            }
            pause();
        }
    }

    private static boolean answers(URI health) {
        try {
            return House.get(health).statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String tail(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
