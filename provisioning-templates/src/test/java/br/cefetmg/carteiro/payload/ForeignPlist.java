package br.cefetmg.carteiro.payload;

import com.dd.plist.PropertyListParser;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Property lists as a library that is not ours reads them, in plain Java terms. */
final class ForeignPlist {
    private ForeignPlist() {}

    static Map<String, Object> parsed(String text) {
        try {
            return dictionary(PropertyListParser.parse(text.getBytes(StandardCharsets.UTF_8))
                    .toJavaObject());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    static List<Map<String, Object>> payloads(Map<String, Object> profile) {
        return Arrays.stream((Object[]) Objects.requireNonNull(profile.get("PayloadContent")))
                .map(ForeignPlist::dictionary)
                .toList();
    }

    static Map<String, Object> mail(Map<String, Object> profile) {
        return payloads(profile).getFirst();
    }

    static String text(Map<String, Object> dictionary, String key) {
        return dictionary.getOrDefault(key, "").toString();
    }

    @SuppressWarnings("unchecked") // keys of a property list are text
    static Map<String, Object> dictionary(Object value) {
        return (Map<String, Object>) value;
    }
}
