package br.cefetmg.carteiro.payload.app;

import java.util.Map;

/** Where the value of a key comes from. */
public sealed interface Source {
    /**
     * From the account.
     *
     * @param words the app's word for each of our words, each a different one; empty where the app takes ours
     */
    record Told(Fact fact, Map<String, Object> words) implements Source {}

    /** From the profile itself: the same for every account. */
    record Fixed(Object value) implements Source {}
}
