package br.cefetmg.carteiro.payload;

import static br.cefetmg.carteiro.payload.PayloadPolicy.require;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The keys that a kind of file carries, each with its type, read from data. A file has all of them and no other. */
record KnownKeys(Map<String, Map<String, String>> blocks) {
    static KnownKeys of(String resource) {
        try (InputStream yaml =
                Objects.requireNonNull(KnownKeys.class.getResourceAsStream("policy/" + resource), resource)) {
            return new KnownKeys(new YAMLMapper().readValue(yaml, new TypeReference<>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void check(String block, Map<String, Object> found) {
        Map<String, String> known = Objects.requireNonNull(blocks.get(block), block);
        for (String key : known.keySet()) {
            require(found.containsKey(key), "no " + key + " in " + block);
        }
        found.forEach((key, value) -> {
            require(known.containsKey(key), "an unknown key in " + block + ": " + key);
            require(typeOf(value).equals(known.get(key)), "another type in " + block + ": " + key);
        });
    }

    private static String typeOf(Object value) {
        return switch (value) {
            case String text -> "string";
            case Long number -> "integer";
            case Boolean truth -> "boolean";
            case List<?> list -> "array";
            case Map<?, ?> map -> "dictionary";
            default -> "other";
        };
    }
}
