package br.cefetmg.carteiro.house;

import br.cefetmg.carteiro.loopback.LoopbackAgent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Keeps one Keycloak for all tests of the whole house, started by the same script as {@code ./carteiro up} and with the
 * same realm, plus the strangers that only tests need. Does nothing where no ports are given: in the unit tests.
 */
public final class KeycloakOfTheHouse implements LauncherSessionListener {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** As the test people's passwords are hashed: by another policy Keycloak would hash each anew at its first use, for long. */
    private static final String QUICK = "hashAlgorithm(pbkdf2-sha256) and hashIterations(1)";

    private @Nullable Program keycloak;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String port = System.getProperty("house.keycloak");
        String management = System.getProperty("house.keycloak.management");
        if (port == null || management == null) {
            return;
        }
        Path home = Path.of(System.getenv("CARTEIRO_HOME")).normalize();
        Path run = Path.of(System.getenv("CARTEIRO_RUN_DIR"));
        try {
            empty(run);
            Path realm = realmOfTheTests(home, run.resolve("realm.json"));
            ProcessBuilder command = new ProcessBuilder(
                    home.resolve("bin/keycloak").toString(),
                    "run",
                    run.resolve("keycloak").toString(),
                    port,
                    management,
                    realm.toString(),
                    home.resolve("ear/src/test/realms/outra.json").toString());
            command.environment().putAll(Registry.environment());
            command.environment().put("JAVA_OPTS_APPEND", keptAtHome());
            File log = run.resolve("keycloak.log").toFile();
            keycloak = new Program(
                    command.redirectErrorStream(true).redirectOutput(log).start());
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        }
    }

    /** Guarded as the servers are; the agent was packed by then, its listener being named before this one. */
    private static String keptAtHome() {
        return String.join(
                " ",
                LoopbackAgent.option(),
                System.getProperty("house.jvm"),
                "-Djdk.net.hosts.file=" + System.getProperty("house.hosts"));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        stop();
    }

    private static Path realmOfTheTests(Path home, Path target) throws IOException {
        ObjectNode realm = (ObjectNode)
                JSON.readTree(home.resolve("ear/src/dev/realm.json").toFile());
        realm.put("passwordPolicy", QUICK);
        for (JsonNode client : realm.path("clients")) {
            if (client.path("clientId").asText().equals("carteiro")) {
                ((ObjectNode) client).withArray("redirectUris").add(OtherHouse.ADDRESS.resolve("portal") + "*");
            }
        }
        realm.withArray("clients").addAll(read(home.resolve("ear/src/test/realms/clients.json")));
        realm.withArray("users").addAll(read(home.resolve("ear/src/test/realms/people.json")));
        JSON.writeValue(target.toFile(), realm);
        return target;
    }

    private static ArrayNode read(Path strangers) throws IOException {
        return (ArrayNode) JSON.readTree(strangers.toFile());
    }

    static void empty(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> old = Files.walk(directory)) {
                old.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
        Files.createDirectories(directory);
    }

    private void stop() {
        Program running = keycloak;
        if (running != null) {
            running.end();
            keycloak = null;
        }
    }
}
