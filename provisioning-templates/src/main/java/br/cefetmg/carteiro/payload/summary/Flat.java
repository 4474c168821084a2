package br.cefetmg.carteiro.payload.summary;

import br.cefetmg.carteiro.payload.reading.StrictJson;
import br.cefetmg.carteiro.payload.reading.UnreadableFile;
import br.cefetmg.carteiro.payload.reading.XmlElement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A document as one list of keys, each by its path. */
final class Flat {
    private Flat() {}

    static Map<String, String> json(byte[] file) throws UnreadableFile {
        return of(StrictJson.read(file));
    }

    static Map<String, String> of(Object document) {
        Map<String, String> keys = new LinkedHashMap<>();
        put(keys, "", document);
        return keys;
    }

    static Map<String, String> xml(byte[] file) throws UnreadableFile {
        return xml(XmlElement.read(file));
    }

    /** Elements by their names, attributes behind {@code @}; the second of the same name is {@code name[2]}. */
    static Map<String, String> xml(XmlElement root) {
        Map<String, String> keys = new LinkedHashMap<>();
        put(keys, "", root);
        return keys;
    }

    private static void put(Map<String, String> keys, String path, @Nullable Object value) {
        switch (value) {
            case Map<?, ?> object ->
                object.forEach((key, member) -> put(keys, path.isEmpty() ? "" + key : path + "." + key, member));
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    put(keys, path + "[" + (i + 1) + "]", list.get(i));
                }
            }
            case null, default -> keys.put(path, String.valueOf(value));
        }
    }

    private static void put(Map<String, String> keys, String above, XmlElement element) {
        String path = above + local(element.name());
        String free = path;
        for (int again = 2; keys.containsKey(free); again++) {
            free = path + "[" + again + "]";
        }
        keys.put(free, element.text());
        String own = free;
        element.attributes().forEach((name, value) -> keys.put(own + "@" + local(name), value));
        element.children().forEach(child -> put(keys, own + "/", child));
    }

    private static String local(String name) {
        return name.substring(name.indexOf('}') + 1);
    }
}
