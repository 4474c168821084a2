package br.cefetmg.carteiro.payload;

import static br.cefetmg.carteiro.payload.PayloadPolicy.require;

import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.payload.app.AppProfile;
import br.cefetmg.carteiro.payload.app.AppSetting;
import br.cefetmg.carteiro.payload.app.Fact;
import br.cefetmg.carteiro.payload.app.Source;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an app's settings back into facts: each must be the account's, and no key may be there that tells none. */
final class AppliedSettings {
    private AppliedSettings() {}

    static void check(Manual manual, PayloadRequest request, AppProfile app, Map<String, Object> found) {
        Map<Fact, Object> facts = AccountFacts.of(manual, request);
        Set<String> known = new HashSet<>();
        for (AppSetting setting : app.settingsFor(request.account().protocol())) {
            known.add(setting.key());
            Object value = found.get(setting.key());
            switch (setting.source()) {
                case Source.Fixed fixed ->
                    require(Objects.equals(plain(fixed.value()), value), "another value of " + setting.key());
                case Source.Told told ->
                    require(
                            tells(told, setting, Objects.requireNonNull(facts.get(told.fact())), value),
                            "another value of " + setting.key());
            }
        }
        require(known.equals(found.keySet()), "an unknown or missing key");
    }

    /** Each of the app's words stands for one of ours only. */
    private static boolean tells(Source.Told told, AppSetting setting, Object ours, @Nullable Object value) {
        if (told.words().isEmpty()) {
            return (setting.type() == AppSetting.Type.INTEGER ? plain(ours) : ours.toString()).equals(value);
        }
        return told.words().entrySet().stream()
                .anyMatch(word ->
                        plain(word.getValue()).equals(value) && word.getKey().equals(ours));
    }

    /** The reader of JSON knows one kind of whole numbers. */
    private static Object plain(Object value) {
        return value instanceof Integer number ? Long.valueOf(number) : value;
    }
}
