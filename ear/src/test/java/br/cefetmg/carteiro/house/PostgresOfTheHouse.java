package br.cefetmg.carteiro.house;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * A real PostgreSQL for the tests of the whole house, with the roles that operators make by the very file that they run,
 * and as careful with the disk as theirs. Does nothing where no port is given: on H2, and in the unit tests.
 */
public final class PostgresOfTheHouse implements LauncherSessionListener {
    private static final Pattern CONNECT = Pattern.compile("\\\\connect carteiro");

    private static @Nullable PostgresOfTheHouse running;

    private final Path directory;
    private final int port;
    private @Nullable EmbeddedPostgres server;

    /** For the platform; what it starts depends on the settings. */
    public PostgresOfTheHouse() {
        this(
                Path.of(System.getProperty("house.postgres.directory", "target/postgresql")),
                Integer.getInteger("house.postgres", 0));
    }

    public PostgresOfTheHouse(Path directory, int port) {
        this.directory = directory;
        this.port = port;
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (port != 0) {
            forget();
            start();
            makeRoles(Path.of(System.getenv("CARTEIRO_HOME"), "ear/src/main/postgresql/roles.sql"));
            running = this;
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        stop();
    }

    /** The one that this test run has. */
    static PostgresOfTheHouse running() {
        if (running == null) {
            throw new IllegalStateException("These tests run on H2");
        }
        return running;
    }

    /** Leaves nothing of former data; the unpacked programs stay. */
    public void forget() {
        try {
            KeycloakOfTheHouse.empty(directory.resolve("data"));
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }

    /** Starts it, on its former data if it ran before. */
    public void start() {
        try {
            Files.createDirectories(directory);
            Redirect log = Redirect.appendTo(directory.resolve("postgresql.log").toFile());
            server = EmbeddedPostgres.builder()
                    .setPort(port)
                    .setOverrideWorkingDirectory(directory.resolve("binaries").toFile())
                    .setDataDirectory(directory.resolve("data"))
                    .setCleanDataDirectory(false)
                    // the library takes speed for safety; what we promise is measured and tested with both on
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setOutputRedirector(log)
                    .setErrorRedirector(log)
                    .start();
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        }
    }

    public void stop() {
        try {
            EmbeddedPostgres started = server;
            if (started != null) {
                started.close();
                server = null;
            }
        } catch (IOException unstoppable) {
            throw new UncheckedIOException(unstoppable);
        }
    }

    /** It takes connections and answers nothing, as a machine does whose disk hangs. */
    void freeze() {
        signal("-STOP");
    }

    /** Goes on where it froze. */
    void thaw() {
        signal("-CONT");
    }

    private void signal(String signal) {
        try {
            String postmaster =
                    Files.readAllLines(directory.resolve("data/postmaster.pid")).getFirst();
            ProcessHandle server = ProcessHandle.of(Long.parseLong(postmaster)).orElseThrow();
            List<String> command = new ArrayList<>(List.of("kill", signal));
            Stream.concat(Stream.of(server), server.descendants())
                    .map(process -> Long.toString(process.pid()))
                    .forEach(command::add);
            if (new ProcessBuilder(command).start().waitFor() != 0) {
                throw new IllegalStateException("not all of it took " + signal);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Database and roles; the file is written for psql, which changes the database in its middle. */
    public void makeRoles(Path file) {
        try {
            List<String> parts = CONNECT.splitAsStream(Files.readString(file)).toList();
            run("postgres", parts.get(0));
            run("carteiro", parts.get(1));
        } catch (IOException | SQLException unfit) {
            throw new IllegalStateException(file + " does not run", unfit);
        }
    }

    private void run(String database, String statements) throws SQLException {
        try (Connection connection = Database.connect(port, database, "postgres");
                Statement statement = connection.createStatement()) {
            // one by one: CREATE DATABASE takes no company
            for (String one : statements.replaceAll("--.*", "").split(";", -1)) {
                if (!one.isBlank()) {
                    statement.execute(one);
                }
            }
        }
    }
}
