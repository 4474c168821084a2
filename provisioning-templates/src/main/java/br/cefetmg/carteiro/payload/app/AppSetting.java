package br.cefetmg.carteiro.payload.app;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import java.util.List;
import java.util.Optional;

/**
 * One key of an app.
 *
 * @param path the key by its bundles, outermost first
 * @param when the one receive protocol with which it is set; empty where it is always set
 */
public record AppSetting(List<String> path, Type type, Source source, Optional<ReceiveProtocol> when) {

    /** The types of Android's restrictions that a single key can have, by Android Management API's names. */
    public enum Type {
        BOOL("bool"),
        STRING("string"),
        INTEGER("integer"),
        CHOICE("choice"),
        MULTISELECT("multi-select"),
        HIDDEN("hidden");

        private final String restrictionType;

        Type(String restrictionType) {
            this.restrictionType = restrictionType;
        }

        /** The name in an app's own declaration. */
        public String restrictionType() {
            return restrictionType;
        }

        boolean carries(Object value) {
            return switch (this) {
                case BOOL -> value instanceof Boolean;
                case INTEGER -> value instanceof Integer;
                case STRING, CHOICE, HIDDEN -> value instanceof String;
                case MULTISELECT -> value instanceof List<?>;
            };
        }
    }

    public boolean isSetFor(ReceiveProtocol protocol) {
        return when.isEmpty() || when.get() == protocol;
    }

    /** The key as profiles spell it. */
    public String key() {
        return String.join("/", path);
    }

    /** The fact that it tells, if it tells one. */
    Optional<Fact> fact() {
        return switch (source) {
            case Source.Told told -> Optional.of(told.fact());
            case Source.Fixed fixed -> Optional.empty();
        };
    }

    /** The values that a choice can have, in the app's words. */
    public List<String> choices() {
        if (type != Type.CHOICE) {
            return List.of();
        }
        return switch (source) {
            case Source.Told told -> choices(told);
            case Source.Fixed fixed -> List.of(fixed.value().toString());
        };
    }

    private static List<String> choices(Source.Told told) {
        return told.words().isEmpty()
                ? told.fact().words()
                : told.words().values().stream().map(Object::toString).toList();
    }
}
