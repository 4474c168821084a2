package br.cefetmg.carteiro.configuration;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads the settings once, from system properties and the environment, and refuses the start when they must not be. */
@Singleton
class ConfigurationSource {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    Configuration configuration() {
        Config settings = ConfigProvider.getConfig();
        Configuration configuration =
                new ConfigurationReader(name -> settings.getOptionalValue(name, String.class)).read();
        List<String> reasons = ProductionRules.reasonsAgainst(configuration);
        if (!reasons.isEmpty()) {
            throw new ConfigurationProblem(reasons);
        }
        return configuration;
    }
}
