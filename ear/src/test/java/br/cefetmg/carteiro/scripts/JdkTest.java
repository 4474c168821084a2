package br.cefetmg.carteiro.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a disk that begins in a folder: what this machine has of its own is not seen. */
@DisplayName("./carteiro finds a JDK that fits by itself, or says in one line what to install")
class JdkTest {
    private static final int UNAVAILABLE = 69;

    @TempDir
    Path disk;

    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void haveABareMachine() throws IOException {
        Path bin = Files.createDirectories(disk.resolve("bin"));
        for (String tool : new String[] {"sed", "readlink", "dirname"}) {
            Files.createSymbolicLink(bin.resolve(tool), onThePath(tool));
        }
        program(bin.resolve("mvn"));
        environment.put("PATH", bin.toString());
        environment.put("HOME", disk.resolve("home").toString());
    }

    private static Path onThePath(String tool) {
        for (String directory : System.getenv("PATH").split(File.pathSeparator, -1)) {
            Path place = Path.of(directory, tool);
            if (Files.isExecutable(place)) {
                return place;
            }
        }
        throw new IllegalStateException(tool);
    }

    private static void program(Path place) throws IOException {
        Files.createDirectories(place.getParent());
        Files.writeString(place, "#!/bin/sh\n");
        assertThat(place.toFile().setExecutable(true)).isTrue();
    }

    /** A directory that looks like a JDK of that version. */
    private Path jdk(String place, String version) throws IOException {
        Path home = disk.resolve(place);
        program(home.resolve("bin/java"));
        program(home.resolve("bin/javac"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private Shell.Answer looks() throws IOException {
        String here =
                Files.readString(Shell.script("bin/jdk")).replaceAll(" /(?=usr/|opt/|Library/)", " " + disk + "/");
        Path script = Files.writeString(disk.resolve("jdk"), here);
        return new Shell(disk, environment).runs("set -euo pipefail; . \"$1\"; printf %s \"$JAVA_HOME\"", script);
    }

    private void assertFound(Path home) throws IOException {
        Shell.Answer answer = looks();
        assertThat(answer.told()).isEmpty();
        assertThat(answer.printed()).isEqualTo(home.toString());
        assertThat(answer.code()).isZero();
    }

    private void assertRefusedFor(String reason) throws IOException {
        Shell.Answer answer = looks();
        assertThat(answer.code()).isEqualTo(UNAVAILABLE);
        assertThat(answer.printed()).isEmpty();
        assertThat(answer.told().lines())
                .singleElement()
                .asString()
                .startsWith("carteiro: ")
                .contains(reason, "install ");
    }

    @Nested
    class Finds {
        @Test
        void theOneThatJavaHomeNames() throws IOException {
            Path named = jdk("named", "21.0.9");
            jdk("usr/lib/jvm/later", "25.0.1");
            environment.put("JAVA_HOME", named.toString());
            assertFound(named);
        }

        @Test
        void theOneOnThePathThroughItsLinks() throws IOException {
            Path real = jdk("elsewhere/jdk", "25.0.1");
            jdk("usr/lib/jvm/other", "25.0.1");
            Path alternatives = Files.createDirectories(disk.resolve("alternatives"));
            Files.createSymbolicLink(alternatives.resolve("javac"), real.resolve("bin/javac"));
            Files.createSymbolicLink(disk.resolve("bin/javac"), Path.of("../alternatives/javac"));
            assertFound(real);
        }

        @Test
        void oneWhereSystemsPutThem() throws IOException {
            jdk("usr/lib/jvm/java-17", "17.0.12");
            assertFound(jdk("usr/lib/jvm/java-21", "21"));
        }

        @Test
        void oneOfTheirOwn() throws IOException {
            assertFound(jdk("home/.sdkman/candidates/java/25", "25.0.1"));
        }

        @Test
        void oneThatFitsWhereJavaHomeNamesNone() throws IOException {
            environment.put("JAVA_HOME", jdk("named", "17.0.12").toString());
            assertFound(jdk("opt/jdk", "25.0.1"));
        }
    }

    @Nested
    class SaysSo {
        @Test
        void whereThereIsNone() throws IOException {
            assertRefusedFor("no JDK 21 or newer found");
        }

        @Test
        void whereAllAreTooOldOrCannotCompile() throws IOException {
            jdk("usr/lib/jvm/java-8", "1.8.0_432");
            jdk("usr/lib/jvm/java-17", "17.0.12");
            Files.delete(jdk("opt/jre-25", "25.0.1").resolve("bin/javac"));
            environment.put("JAVA_HOME", disk.resolve("nothing").toString());
            assertRefusedFor("no JDK 21 or newer found");
        }

        @Test
        void whereMavenIsMissing() throws IOException {
            jdk("usr/lib/jvm/java-21", "21.0.9");
            Files.delete(disk.resolve("bin/mvn"));
            assertRefusedFor("Maven (mvn) is not on the PATH");
        }
    }
}
