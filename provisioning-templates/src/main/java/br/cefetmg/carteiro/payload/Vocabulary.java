package br.cefetmg.carteiro.payload;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import br.cefetmg.carteiro.payload.app.AppProfile;
import br.cefetmg.carteiro.payload.app.AppSetting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The keys of an app as the app declares them: each once, for either protocol, a bundle where its first key stands. */
final class Vocabulary {
    private Vocabulary() {}

    static List<Map<String, Object>> of(AppProfile app) {
        return declarations(app.settings(), 0);
    }

    /** The resource of the app that lists a key's choices. */
    static String array(AppSetting setting) {
        return "@array/" + setting.key().replaceAll("\\W", "_");
    }

    private static List<Map<String, Object>> declarations(List<AppSetting> settings, int depth) {
        Map<String, List<AppSetting>> byKey = settings.stream()
                .collect(groupingBy(setting -> setting.path().get(depth), LinkedHashMap::new, toList()));
        return byKey.values().stream().map(same -> declaration(same, depth)).toList();
    }

    private static Map<String, Object> declaration(List<AppSetting> same, int depth) {
        AppSetting first = same.getFirst();
        String key = first.path().get(depth);
        if (depth < first.path().size() - 1) {
            return Map.of(
                    "key", key, "type", "bundle", "choices", List.of(), "children", declarations(same, depth + 1));
        }
        return Map.of(
                "key", key,
                "type", first.type().restrictionType(),
                "array", array(first),
                "choices", choices(same),
                "children", List.of());
    }

    /** A key that is declared for each protocol apart may have other words for each. */
    private static List<String> choices(List<AppSetting> same) {
        return same.stream()
                .flatMap(setting -> setting.choices().stream())
                .distinct()
                .toList();
    }
}
