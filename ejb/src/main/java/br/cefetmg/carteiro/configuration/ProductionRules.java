package br.cefetmg.carteiro.configuration;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;

/** What must not be true of the service that people rely on. Certificates are judged where keys are opened. */
final class ProductionRules {
    private ProductionRules() {}

    /** One line for each reason not to start; none in development. */
    static List<String> reasonsAgainst(Configuration configuration) {
        List<String> reasons = new ArrayList<>();
        if (configuration.mode() == Mode.DEVELOPMENT) {
            return reasons;
        }
        reasons.addAll(reasonsAgainst(configuration.storage()));
        if (configuration.keys().made()) {
            reasons.add("CARTEIRO_KEYSTORE: production makes no keys; name a PKCS#12 file");
        } else if (configuration.keys().openToAnybody()) {
            reasons.add("CARTEIRO_KEYSTORE_PASSWORD: the development password is public");
        }
        if (configuration.identityProvider().developmentSecret()) {
            reasons.add("CARTEIRO_OIDC_CLIENT_SECRET: the development secret is public");
        }
        if (!"https".equals(configuration.publicUrl().getScheme())) {
            reasons.add("CARTEIRO_PUBLIC_URL: production is served over https only");
        }
        if (isLoopback(configuration.identityProvider().url())) {
            reasons.add("CARTEIRO_OIDC_PROVIDER_URL: a provider on loopback is a development provider");
        }
        return reasons;
    }

    private static List<String> reasonsAgainst(Storage storage) {
        if (storage.isEmbedded()) {
            return List.of("CARTEIRO_DB_URL: H2 is no record to rely on; production needs PostgreSQL");
        }
        List<String> reasons = new ArrayList<>();
        if (storage.owner().isEmpty()) {
            reasons.add("CARTEIRO_DB_OWNER_USER: the application must not own its tables in production");
        }
        if (storage.developmentPassword()) {
            reasons.add("CARTEIRO_DB_PASSWORD: the development password is public");
        }
        return reasons;
    }

    private static boolean isLoopback(URI url) {
        String host = url.getHost();
        if (host == null || host.equals("localhost") || host.endsWith(".localhost")) {
            return true;
        }
        // only literal addresses are looked at: a start must not depend on DNS
        boolean literal = host.startsWith("[") || host.chars().allMatch(c -> c == '.' || Character.isDigit(c));
        try {
            return literal && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}
