package br.cefetmg.carteiro.payload;

import static br.cefetmg.carteiro.payload.PayloadPolicy.require;

import br.cefetmg.carteiro.payload.app.AppProfile;
import br.cefetmg.carteiro.payload.app.AppSetting;
import br.cefetmg.carteiro.payload.reading.UnreadableFile;
import br.cefetmg.carteiro.payload.reading.XmlElement;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** What an app's declaration of its keys must be: those of its profile, each with its type, no value of anybody. */
final class RestrictionsPolicy {
    private static final String ANDROID = "{http://schemas.android.com/apk/res/android}";

    private RestrictionsPolicy() {}

    static void check(byte[] file, AppProfile app) throws UnreadableFile {
        XmlElement root = XmlElement.read(file);
        require(root.name().equals("restrictions") && root.attributes().isEmpty(), "no declaration of restrictions");
        Map<String, Map<String, String>> found = new LinkedHashMap<>();
        flatten("", root, found);
        require(found.equals(expected(app)), "other keys than the app's");
    }

    private static void flatten(String path, XmlElement parent, Map<String, Map<String, String>> found) {
        require(parent.text().isBlank(), "text in a declaration");
        for (XmlElement declared : parent.children()) {
            require(declared.name().equals("restriction"), "an unknown element");
            Map<String, String> attributes = new TreeMap<>(declared.attributes());
            String key = attributes.getOrDefault(ANDROID + "key", "");
            if (Objects.equals(attributes.get(ANDROID + "restrictionType"), "bundle")) {
                require(attributes.equals(attributes(key, "bundle")), "an unknown attribute of a bundle");
                flatten(path + key + "/", declared, found);
            } else {
                require(declared.children().isEmpty(), "keys in a key that is no bundle");
                require(found.put(path + key, attributes) == null, "a key twice");
            }
        }
    }

    private static Map<String, Map<String, String>> expected(AppProfile app) {
        Map<String, Set<String>> choices = new LinkedHashMap<>();
        Map<String, Map<String, String>> expected = new LinkedHashMap<>();
        for (AppSetting setting : app.settings()) {
            String key = setting.path().getLast();
            Set<String> known = choices.computeIfAbsent(setting.key(), first -> new LinkedHashSet<>());
            known.addAll(setting.choices());
            Map<String, String> attributes = attributes(key, setting.type().restrictionType());
            if (!known.isEmpty()) {
                attributes.put(ANDROID + "description", String.join(" | ", known));
            }
            if (setting.type() == AppSetting.Type.CHOICE || setting.type() == AppSetting.Type.MULTISELECT) {
                attributes.put(ANDROID + "entries", Vocabulary.array(setting));
                attributes.put(ANDROID + "entryValues", Vocabulary.array(setting));
            }
            expected.put(setting.key(), attributes);
        }
        return expected;
    }

    private static Map<String, String> attributes(String key, String type) {
        Map<String, String> attributes = new TreeMap<>();
        attributes.put(ANDROID + "key", key);
        attributes.put(ANDROID + "title", key);
        attributes.put(ANDROID + "restrictionType", type);
        return attributes;
    }
}
