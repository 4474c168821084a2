package br.cefetmg.carteiro.payload;

import static br.cefetmg.carteiro.payload.PayloadPolicy.require;

import br.cefetmg.carteiro.problem.PolicyViolated;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Bundles in bundles read as one level: each key by its path, with slashes. */
final class FlatSettings {
    private final Map<String, Object> settings = new LinkedHashMap<>();

    private FlatSettings() {}

    /** From objects in objects. */
    static Map<String, Object> ofBundle(@Nullable Object bundle) {
        FlatSettings flat = new FlatSettings();
        flat.addBundle("", bundle);
        return flat.settings;
    }

    /** From lists of keys, each with the one value of its type. */
    static Map<String, Object> ofProperties(@Nullable Object properties) {
        FlatSettings flat = new FlatSettings();
        flat.addProperties("", properties);
        return flat.settings;
    }

    private void addBundle(String path, @Nullable Object bundle) {
        if (!(bundle instanceof Map<?, ?> members) || members.isEmpty()) {
            throw new PolicyViolated("no bundle where one must be");
        }
        members.forEach((key, value) -> {
            if (value instanceof Map<?, ?>) {
                addBundle(path + key + "/", value);
            } else {
                put(path + key, value);
            }
        });
    }

    private void addProperties(String path, @Nullable Object properties) {
        if (!(properties instanceof List<?> list) || list.isEmpty()) {
            throw new PolicyViolated("no list of keys where one must be");
        }
        for (Object property : list) {
            if (!(property instanceof Map<?, ?> members && members.size() == 2 && members.containsKey("key"))) {
                throw new PolicyViolated("a key without exactly one value");
            }
            members.forEach((member, value) -> {
                require(value != null, "null");
                if (!member.equals("key")) {
                    addValue(path + members.get("key"), member.toString(), value);
                }
            });
        }
    }

    private void addValue(String key, String member, Object value) {
        if (member.equals("valueBundle")) {
            require(value instanceof Map<?, ?> bundle && bundle.keySet().equals(Set.of("managedProperty")), "a bundle");
            addProperties(key + "/", ((Map<?, ?>) value).get("managedProperty"));
            return;
        }
        require(member.equals(memberFor(value)), "a value under another type");
        put(key, value);
    }

    private static String memberFor(Object value) {
        return switch (value) {
            case Boolean truth -> "valueBool";
            case Long number -> "valueInteger";
            case String text -> "valueString";
            case List<?> list -> "valueStringArray";
            default -> "";
        };
    }

    private void put(String key, Object value) {
        require(settings.put(key, value) == null, "a key twice");
    }
}
