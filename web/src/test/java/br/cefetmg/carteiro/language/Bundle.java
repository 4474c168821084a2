package br.cefetmg.carteiro.language;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A bundle as its two files have it.
 *
 * @param name its path among the resources, without an ending
 */
record Bundle(String name, Map<String, String> portuguese, Map<String, String> english) {
    private static final String ENDING = ".properties";

    /** A key with what it says in both languages. */
    record Text(String key, String portuguese, String english) {}

    static Stream<Bundle> all() {
        return Written.files(Written.RESOURCES, ENDING).stream()
                .map(file -> Written.RESOURCES.relativize(file).toString().replace(ENDING, ""))
                .filter(name -> !name.endsWith("_en"))
                .map(Bundle::named);
    }

    static Bundle named(String name) {
        return new Bundle(name, read(name), read(name + "_en"));
    }

    private static Map<String, String> read(String name) {
        Properties texts = new Properties();
        try {
            texts.load(new StringReader(Written.text(file(name))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, String> byKey = new TreeMap<>();
        texts.forEach((key, text) -> byKey.put(key.toString(), text.toString()));
        return byKey;
    }

    private static Path file(String name) {
        return Written.RESOURCES.resolve(name + ENDING);
    }

    /** The lines of its files, the Portuguese ones first. */
    Stream<String> lines() {
        return Stream.of(name, name + "_en")
                .flatMap(one -> Written.text(file(one)).lines());
    }

    Stream<Text> texts() {
        return portuguese.entrySet().stream()
                .map(one -> new Text(one.getKey(), one.getValue(), english.getOrDefault(one.getKey(), "")));
    }

    @Override
    public String toString() {
        return name;
    }
}
