package br.cefetmg.carteiro.access;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.CanonicalPathUtils;
import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.StatusCodes;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Cookies are seen only in the rooms where people sign in, but for those few that public pages read, and tokens only under
 * {@code /api}, where a missing one is 401 whatever {@code Accept} says; what the container keeps to itself is not there.
 */
final class BlindDoor implements HttpHandler {
    private static final HttpString REQUESTED_WITH = new HttpString("X-Requested-With");

    /** Asked for directly, it tells that nothing is there. */
    private static final String NOWHERE = "/_error";

    private static final Pattern SEPARATOR = Pattern.compile(";\\s*");

    private final HttpHandler next;

    BlindDoor(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        // the path as the container will read it, so that no spelling of it walks around
        String path = CanonicalPathUtils.canonicalize(exchange.getRelativePath());
        if (!path.startsWith("/")) {
            // the container's matching of paths would fail at it, and say so by 500
            exchange.setStatusCode(StatusCodes.BAD_REQUEST).endExchange();
            return;
        }
        HeaderMap headers = exchange.getRequestHeaders();
        if (!Paths.hasSession(path)) {
            String readable = readable(Paths.publicCookies(path), headers.get(Headers.COOKIE));
            headers.remove(Headers.COOKIE);
            if (!readable.isEmpty()) {
                headers.put(Headers.COOKIE, readable);
            }
        }
        if (Paths.isApi(path)) {
            // the adapter then answers as to a script: 401 and not the way to the login page
            headers.put(REQUESTED_WITH, "XMLHttpRequest");
        } else {
            // the adapter would take a token anywhere, and a program that has one walk in where people sign in
            headers.remove(Headers.AUTHORIZATION);
        }
        if (Paths.isInside(path)) {
            // there is nothing by that name, as by any other
            exchange.setRelativePath(NOWHERE);
        }
        next.handleRequest(exchange);
    }

    /** The first of each name. */
    private static String readable(Set<String> names, @Nullable HeaderValues cookies) {
        return cookies == null
                ? ""
                : names.stream()
                        .flatMap(name -> cookies.stream()
                                .flatMap(line -> SEPARATOR.splitAsStream(line))
                                .filter(cookie -> cookie.startsWith(name + "="))
                                .limit(1))
                        .collect(Collectors.joining("; "));
    }
}
