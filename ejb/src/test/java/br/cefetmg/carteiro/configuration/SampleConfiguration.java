package br.cefetmg.carteiro.configuration;

import java.util.Map;
import java.util.Optional;

/** What a deployment was told, from the settings alone. */
public final class SampleConfiguration {
    private SampleConfiguration() {}

    public static Configuration of(Map<String, String> settings) {
        return new ConfigurationReader(name -> Optional.ofNullable(settings.get(name))).read();
    }
}
