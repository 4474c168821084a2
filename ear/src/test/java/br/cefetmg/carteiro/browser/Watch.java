package br.cefetmg.carteiro.browser;

import br.cefetmg.carteiro.house.House;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * What a browser's own log says while somebody uses the portal. No page may break its policy, no request may leave the house and
 * the identity provider, nothing may be answered with a failure of ours.
 */
final class Watch {
    private static final String POLICY = "Content Security Policy";
    private static final String BROKEN = "addEventListener('securitypolicyviolation'," + " one => console.error('"
            + POLICY + ": ' + one.violatedDirective + ' ' + one.blockedURI))";

    private final List<String> violations = new ArrayList<>();
    private final List<String> strangers = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private int requests;

    Watch(BrowserContext profile) {
        profile.addInitScript(BROKEN);
        profile.onConsoleMessage(this::heard);
        profile.onRequest(request -> asked(request.url()));
        profile.onResponse(this::answered);
    }

    private void heard(ConsoleMessage message) {
        if (message.text().contains(POLICY)) {
            violations.add(message.text() + " (" + message.location() + ")");
        }
    }

    private void asked(String url) {
        requests++;
        if (!url.startsWith(House.at("").toString()) && !url.startsWith(provider())) {
            strangers.add(url);
        }
    }

    private void answered(Response response) {
        if (response.status() >= 500) {
            failures.add(response.status() + " " + response.url());
        }
    }

    private static String provider() {
        URI provider = URI.create(System.getenv("CARTEIRO_OIDC_PROVIDER_URL"));
        return provider.resolve("/").toString();
    }

    /** How much it has seen. */
    int requests() {
        return requests;
    }

    /** Everything that should not have been, empty when all is well. */
    List<String> complaints() {
        List<String> all = new ArrayList<>(violations);
        strangers.forEach(url -> all.add("asked elsewhere: " + url));
        failures.forEach(answer -> all.add("failed: " + answer));
        return all;
    }
}
