package br.cefetmg.carteiro.payload.app;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What a profile must be as a whole, so that every file made from it says all that the manual says, once. */
final class ProfileRules {
    private static final Set<Fact> NEEDED = Set.of(
            Fact.RECEIVE_HOST,
            Fact.RECEIVE_PORT,
            Fact.RECEIVE_SECURITY,
            Fact.SMTP_HOST,
            Fact.SMTP_PORT,
            Fact.SMTP_SECURITY,
            Fact.ACCOUNT_EMAIL);
    private static final Pattern TELLTALE = Pattern.compile("(?i)passw|passphrase|senha|secret|credential|token");

    private ProfileRules() {}

    static void check(AppProfile profile, Function<String, AppProfileInvalid> invalid) {
        checkKeys(profile.settings(), invalid);
        for (ReceiveProtocol protocol : profile.protocols()) {
            List<AppSetting> set = profile.settingsFor(protocol);
            Set<String> keys = new HashSet<>();
            Set<Fact> facts = new HashSet<>();
            for (AppSetting setting : set) {
                if (!keys.add(setting.key())) {
                    throw invalid.apply(setting.key() + " is set twice for " + protocol);
                }
                setting.fact().ifPresent(facts::add);
            }
            for (Fact fact : NEEDED) {
                if (!facts.contains(fact)) {
                    throw invalid.apply(fact.path() + " is not told for " + protocol);
                }
            }
        }
    }

    private static void checkKeys(List<AppSetting> settings, Function<String, AppProfileInvalid> invalid) {
        Map<String, AppSetting.Type> types = new HashMap<>();
        Set<List<String>> bundles = new HashSet<>();
        for (AppSetting setting : settings) {
            if (TELLTALE.matcher(setting.key()).find()) {
                throw invalid.apply(setting.key() + " could carry a password");
            }
            AppSetting.Type other = types.put(setting.key(), setting.type());
            if (other != null && !Objects.equals(other, setting.type())) {
                throw invalid.apply(setting.key() + " has two types");
            }
            for (int depth = 1; depth < setting.path().size(); depth++) {
                bundles.add(setting.path().subList(0, depth));
            }
        }
        for (AppSetting setting : settings) {
            if (bundles.contains(setting.path())) {
                throw invalid.apply(setting.key() + " is a bundle and a value");
            }
        }
    }
}
