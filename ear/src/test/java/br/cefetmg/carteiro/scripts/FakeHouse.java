package br.cefetmg.carteiro.scripts;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The real scripts around servers that are none: the JDK's file server stands for WildFly, which one script leads, and for
 * Keycloak, which is its script's own process.
 */
final class FakeHouse implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;
    private static final List<Integer> PORTS = List.of(8080, 9990, 8180, 9000);
    private static final String SERVES =
            "\"$JAVA_HOME/bin/java\" -Xshare:auto -XX:TieredStopAtLevel=1 -m jdk.httpserver -d \"$CARTEIRO_HOME/served\" -p ";

    private final Path home;
    private final int offset = IntStream.iterate(20_000, next -> next + 1)
            .filter(candidate -> PORTS.stream().allMatch(port -> isFree(port + candidate)))
            .findFirst()
            .orElseThrow();
    private final Process process;
    private List<ProcessHandle> all = List.of();

    private FakeHouse(Path home) throws IOException, InterruptedException {
        this.home = home;
        build();
        ProcessBuilder up = new ProcessBuilder(home.resolve("carteiro").toString(), "up").directory(home.toFile());
        up.environment().clear();
        up.environment()
                .putAll(Map.of(
                        "PATH", home.resolve("tools") + ":" + System.getenv("PATH"),
                        "HOME", home.toString(),
                        "JAVA_HOME", System.getProperty("java.home"),
                        "CARTEIRO_PORT_OFFSET", Integer.toString(offset)));
        process = up.redirectErrorStream(true)
                .redirectOutput(home.resolve("said").toFile())
                .start();
        awaitOpen();
        // but for the pause between two looks, which ends by itself
        all = process.descendants()
                .filter(one -> !one.info().command().orElse("").endsWith("sleep"))
                .toList();
    }

    /** One that has come up. */
    static FakeHouse in(Path home) throws IOException, InterruptedException {
        return new FakeHouse(home);
    }

    private void build() throws IOException {
        for (String script : List.of("carteiro", "bin/jdk", "bin/lib", "bin/up")) {
            copy(script);
        }
        program("tools/mvn", "exit 1");
        program("bin/keycloak", "[ \"$1\" = run ] || exit 0\nexec " + SERVES + "\"$4\"");
        program(
                "ear/target/server/bin/standalone.sh",
                "trap 'wait' TERM",
                SERVES + (8080 + offset) + " &",
                SERVES + (9990 + offset) + " &",
                "wait");
        Files.createDirectories(home.resolve("ear/target/server/standalone"));
        for (String answer : List.of("served/api/v1/health", "served/health/ready")) {
            Files.createDirectories(home.resolve(answer).getParent());
            Files.writeString(home.resolve(answer), "{}");
        }
        Files.createFile(home.resolve("ear/target/server.stamp"));
    }

    private void copy(String script) throws IOException {
        Path target = home.resolve(script);
        Files.createDirectories(target.getParent());
        Files.copy(Shell.script(script), target, StandardCopyOption.COPY_ATTRIBUTES);
    }

    private void program(String place, String... lines) throws IOException {
        Path script = home.resolve(place);
        Files.createDirectories(script.getParent());
        Files.writeString(script, "#!/bin/bash\n" + String.join("\n", lines) + "\n");
        if (!script.toFile().setExecutable(true)) {
            throw new IOException(script + " cannot be run");
        }
    }

    private void awaitOpen() throws IOException, InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!said().contains("Ctrl-C stops both.")) {
            if (!process.isAlive() || System.nanoTime() > until) {
                close();
                throw new IllegalStateException(said());
            }
            Thread.sleep(50);
        }
    }

    String said() throws IOException {
        return Files.readString(home.resolve("said"));
    }

    /** The process that an operator sees. */
    Process process() {
        return process;
    }

    /** What Keycloak stands for. */
    ProcessHandle keycloak() {
        return all.stream()
                .filter(one -> one.info().arguments().stream()
                        .flatMap(Arrays::stream)
                        .anyMatch(Integer.toString(9000 + offset)::equals))
                .findFirst()
                .orElseThrow();
    }

    /** How it ended. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("it does not end");
        }
        return process.exitValue();
    }

    /** What still runs of all that it started; what has ended and is not yet fetched by its parent has no command. */
    List<ProcessHandle> left() {
        return all.stream().filter(one -> one.info().command().isPresent()).toList();
    }

    /** Which of its ports still take a connection. */
    List<Integer> taken() {
        return PORTS.stream()
                .map(port -> port + offset)
                .filter(FakeHouse::answers)
                .toList();
    }

    @Override
    public void close() {
        Stream.concat(process.descendants(), all.stream()).forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException nobody) {
            return false;
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
