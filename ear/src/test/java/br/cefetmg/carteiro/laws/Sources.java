package br.cefetmg.carteiro.laws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Everything that is written in the modules, by its path from the root of the project. */
final class Sources {
    private static final Path ROOT = Path.of("..");
    private static final List<String> MODULES = List.of("provisioning-templates", "verifier", "ejb", "web", "ear");

    private Sources() {}

    static Stream<Path> files() {
        return MODULES.stream().flatMap(module -> under(module + "/src"));
    }

    static Stream<Path> scripts() {
        return Stream.concat(Stream.of("carteiro", ".ci/run").map(Path::of), under("bin"));
    }

    static Stream<Path> documents() {
        return Stream.concat(
                Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md")
                        .map(Path::of),
                under("docs"));
    }

    static boolean exists(Path file) {
        return Files.exists(ROOT.resolve(file).normalize());
    }

    static boolean isOfMain(Path file) {
        return file.getName(1).equals(Path.of("src")) && file.getName(2).equals(Path.of("main"));
    }

    /** The text of a file; empty for one that is none. */
    static String text(Path file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (MalformedInputException notText) {
            return "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> under(String directory) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(directory))) {
            return files.filter(Files::isRegularFile).map(ROOT::relativize).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
