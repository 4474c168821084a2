package br.cefetmg.carteiro.payload.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A block of keys in a profile; what is asked for is there and of its form, or the profile is invalid. */
record Block(String file, String place, JsonNode node) {
    Block {
        if (!node.isObject()) {
            throw new AppProfileInvalid(file, place, "must be a block of keys");
        }
    }

    void requireOnly(Set<String> keys) {
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            if (!keys.contains(entry.getKey())) {
                throw invalid(entry.getKey(), "is no key of a profile");
            }
        }
    }

    Optional<JsonNode> optional(String key) {
        return Optional.ofNullable(node.get(key));
    }

    JsonNode list(String key) {
        return optional(key)
                .filter(list -> list.isArray() && !list.isEmpty())
                .orElseThrow(() -> invalid(key, "must be a list and not empty"));
    }

    String text(String key, Pattern form) {
        return textOf(key, optional(key), form);
    }

    String textOf(String key, Optional<JsonNode> value, Pattern form) {
        return value.filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(form.asMatchPredicate())
                .orElseThrow(() -> invalid(key, "must be a text of the form " + form));
    }

    /** A value that must be the name of one of the constants, as profiles write them: with hyphens where Java has none. */
    <E extends Enum<E>> E oneOf(String key, Map<String, E> words) {
        return optional(key)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .flatMap(text -> Optional.ofNullable(words.get(text)))
                .orElseThrow(() -> invalid(key, "must be one of " + words.keySet()));
    }

    static <E extends Enum<E>> Map<String, E> lowerCase(Set<E> constants) {
        return constants.stream()
                .collect(Collectors.toUnmodifiableMap(
                        one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'), one -> one));
    }

    void require(String key, JsonNode value, Predicate<JsonNode> holds, String otherwise) {
        if (!holds.test(value)) {
            throw invalid(key, otherwise);
        }
    }

    AppProfileInvalid invalid(String key, String reason) {
        return new AppProfileInvalid(file, place.isEmpty() ? key : place + "." + key, reason);
    }
}
