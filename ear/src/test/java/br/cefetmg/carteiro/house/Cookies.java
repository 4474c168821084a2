package br.cefetmg.carteiro.house;

import java.net.CookieHandler;
import java.net.HttpCookie;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A cookie jar that treats localhost as secure, as browsers do: Keycloak marks its cookies Secure even there, and the
 * JDK's own jar would keep them back.
 */
final class Cookies extends CookieHandler {
    private final Map<String, HttpCookie> jar = new LinkedHashMap<>();

    @Override
    public synchronized Map<String, List<String>> get(URI uri, Map<String, List<String>> requestHeaders) {
        List<String> sent = jar.values().stream()
                .filter(cookie -> uri.getPath().startsWith(cookie.getPath()))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .toList();
        return sent.isEmpty() ? Map.of() : Map.of("Cookie", List.of(String.join("; ", sent)));
    }

    @Override
    public synchronized void put(URI uri, Map<String, List<String>> responseHeaders) {
        responseHeaders.forEach((name, values) -> {
            if (name.equalsIgnoreCase("Set-Cookie")) {
                values.stream()
                        .flatMap(value -> HttpCookie.parse("Set-Cookie: " + value).stream())
                        .forEach(this::keep);
            }
        });
    }

    synchronized void forget(String name) {
        jar.remove(name);
    }

    private void keep(HttpCookie cookie) {
        if (cookie.getPath() == null) {
            cookie.setPath("/");
        }
        if (cookie.getValue().isEmpty() || cookie.hasExpired()) {
            jar.remove(cookie.getName());
        } else {
            jar.put(cookie.getName(), cookie);
        }
    }
}
