package br.cefetmg.carteiro.payload;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.payload.app.AppProfile;
import br.cefetmg.carteiro.payload.app.AppSetting;
import br.cefetmg.carteiro.payload.app.Fact;
import br.cefetmg.carteiro.payload.app.Source;
import br.cefetmg.carteiro.problem.NotRepresentable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One account in an app's own keys, before any management's grammar: bundles are maps. */
final class ManagedConfiguration {
    private ManagedConfiguration() {}

    static Map<String, Object> of(AppProfile app, ReceiveProtocol protocol, Map<Fact, Object> facts) {
        if (!app.protocols().contains(protocol)) {
            throw new NotRepresentable("protocol", "the app cannot be set up for it");
        }
        Map<String, Object> root = new LinkedHashMap<>();
        for (AppSetting setting : app.settingsFor(protocol)) {
            List<String> path = setting.path();
            bundle(root, path.subList(0, path.size() - 1)).put(path.getLast(), value(setting, facts));
        }
        return root;
    }

    @SuppressWarnings("unchecked") // profiles in which a key is bundle and value are refused
    private static Map<String, Object> bundle(Map<String, Object> root, List<String> path) {
        Map<String, Object> bundle = root;
        for (String key : path) {
            bundle = (Map<String, Object>) bundle.computeIfAbsent(key, absent -> new LinkedHashMap<String, Object>());
        }
        return bundle;
    }

    private static Object value(AppSetting setting, Map<Fact, Object> facts) {
        return switch (setting.source()) {
            case Source.Fixed fixed -> fixed.value();
            case Source.Told told -> inWordsOf(told, setting, facts);
        };
    }

    private static Object inWordsOf(Source.Told told, AppSetting setting, Map<Fact, Object> facts) {
        Object ours = Objects.requireNonNull(facts.get(told.fact()), told.fact().path());
        if (told.words().isEmpty()) {
            return setting.type() == AppSetting.Type.INTEGER ? ours : ours.toString();
        }
        Object word = told.words().get(ours.toString());
        if (word == null) {
            throw new NotRepresentable("connection", "the app has no word for " + ours);
        }
        return word;
    }
}
