package br.cefetmg.carteiro.configuration;

import java.util.Map;
import java.util.Optional;

/** A configuration from settings alone, for doors that are looked at without a server. */
public final class WhatDevelopmentIsTold {
    private WhatDevelopmentIsTold() {}

    public static Configuration with(Map<String, String> settings) {
        return new ConfigurationReader(
                        name -> Optional.ofNullable(settings.get(name)).or(() -> mode(name)))
                .read();
    }

    private static Optional<String> mode(String name) {
        return name.equals("CARTEIRO_MODE") ? Optional.of("development") : Optional.empty();
    }
}
