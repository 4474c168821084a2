package br.cefetmg.carteiro.configuration;

import java.util.List;

/** Settings with which the house must not open; the message has one line a reason, and never a secret. */
public final class ConfigurationProblem extends RuntimeException {
    private final List<String> reasons;

    public ConfigurationProblem(List<String> reasons) {
        super("Carteiro does not start:\n" + String.join("\n", reasons));
        this.reasons = List.copyOf(reasons);
    }

    public List<String> reasons() {
        return reasons;
    }
}
