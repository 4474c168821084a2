package br.cefetmg.carteiro.identity;

import java.util.Locale;

/** The door through which somebody came. */
public enum Channel {
    PORTAL,
    API,
    MDM;

    /** As the record spells it. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
