package br.cefetmg.carteiro.house;

import br.cefetmg.carteiro.loopback.LoopbackAgent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A house of its own beside the one that all tests share: the same server and the same Keycloak, but settings, ports and a
 * run directory of its own. For what shows only at a start.
 */
final class OtherHouse implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    /** The server has come up, whole or not. */
    private static final String UP = "WFLYSRV0025|WFLYSRV0026";

    /** Where it stands: people may come here from the identity provider too. There is one such house at a time. */
    static final URI ADDRESS = URI.create("http://localhost:" + System.getProperty("house.other") + "/");

    private final Path place;
    private final int management = freePort();
    private final Program server;

    private OtherHouse(Path place, Map<String, String> settings) throws IOException {
        this.place = place;
        ProcessBuilder command = new ProcessBuilder(
                Path.of(home(), "bin/standalone.sh").toString(),
                "-Djboss.server.base.dir=" + place.resolve("standalone"),
                "-Djboss.node.name=other",
                "-Djboss.http.port=" + ADDRESS.getPort(),
                "-Djboss.management.http.port=" + management,
                "-b=127.0.0.1",
                "-bmanagement=127.0.0.1");
        command.environment()
                .putAll(Map.of(
                        "CARTEIRO_RUN_DIR", place.toString(),
                        "CARTEIRO_PUBLIC_URL", ADDRESS.toString(),
                        "JAVA_OPTS",
                                LoopbackAgent.option()
                                        + " "
                                        + System.getProperty("house.jvm")
                                        + " -Xmx512m -Djava.net.preferIPv4Stack=true -Djdk.net.hosts.file="
                                        + System.getProperty("house.hosts")));
        command.environment().putAll(settings);
        command.environment().values().removeIf(String::isEmpty);
        this.server = new Program(command.redirectErrorStream(true)
                .redirectOutput(place.resolve("console.log").toFile())
                .start());
    }

    /**
     * Opens one in an empty directory and waits until its server is up, with or without the application.
     *
     * @param settings beside those of the test run; an empty value takes one of those away
     */
    static OtherHouse in(Path place, Map<String, String> settings) {
        try {
            copy(Path.of(home(), "standalone"), place.resolve("standalone"));
            OtherHouse house = new OtherHouse(place, settings);
            house.await();
            return house;
        } catch (IOException unfit) {
            throw new UncheckedIOException(unfit);
        }
    }

    URI at(String path) {
        return ADDRESS.resolve(path);
    }

    HttpResponse<String> get(String path) {
        return House.get(at(path));
    }

    HttpResponse<String> readiness() {
        return House.get(URI.create("http://localhost:" + management + "/health/ready"));
    }

    HttpRequest.Builder request(String path, String token) {
        return House.request(at(path)).header("Authorization", "Bearer " + token);
    }

    HttpResponse<String> get(String path, String token) {
        return House.send(request(path, token).GET());
    }

    List<String> log() {
        try {
            return Files.readAllLines(place.resolve("console.log"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        server.end();
    }

    private void await() {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (log().stream().noneMatch(line -> line.matches(".*(?:" + UP + ").*"))) {
            if (System.nanoTime() > until || !server.process().isAlive()) {
                server.end();
                throw new IllegalStateException("The other house does not come up:\n" + String.join("\n", log()));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String home() {
        return System.getProperty("house.server");
    }

    /** What the shared server keeps for itself stays behind: data, logs, and the marks of what it has deployed. */
    private static void copy(Path from, Path to) throws IOException {
        for (String part : List.of("configuration", "deployments")) {
            Files.createDirectories(to.resolve(part));
            try (Stream<Path> files = Files.list(from.resolve(part))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    if (!file.toString().endsWith(".deployed")) {
                        Files.copy(file, to.resolve(part).resolve(file.getFileName()));
                    }
                }
            }
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
