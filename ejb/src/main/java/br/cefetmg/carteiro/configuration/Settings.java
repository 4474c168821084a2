package br.cefetmg.carteiro.configuration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The raw settings by name. An empty value counts as absent. A secret may stand in a file named by {@code NAME_FILE}
 * instead; both at once is a contradiction.
 */
final class Settings {
    private final Function<String, Optional<String>> source;

    Settings(Function<String, Optional<String>> source) {
        this.source = source;
    }

    Optional<String> text(String name) {
        return source.apply(name).map(String::strip).filter(value -> !value.isEmpty());
    }

    String text(String name, String otherwise) {
        return text(name).orElse(otherwise);
    }

    Optional<String> secret(String name) {
        Optional<String> file = text(name + "_FILE");
        if (file.isPresent() && text(name).isPresent()) {
            throw new ConfigurationProblem(List.of(name + " and " + name + "_FILE are both set; keep one"));
        }
        return file.isPresent() ? file.map(path -> contentOf(name, path)) : text(name);
    }

    <T> T parsed(String name, String otherwise, String expected, Function<String, T> parser) {
        String value = text(name, otherwise);
        try {
            return parser.apply(value);
        } catch (IllegalArgumentException unfit) {
            throw new ConfigurationProblem(List.of(name + " is \"" + value + "\"; expected " + expected));
        }
    }

    private static String contentOf(String name, String path) {
        try {
            return Files.readString(Path.of(path)).strip();
        } catch (IOException unreadable) {
            throw new ConfigurationProblem(List.of(name + "_FILE names " + path + ", which cannot be read"));
        }
    }
}
