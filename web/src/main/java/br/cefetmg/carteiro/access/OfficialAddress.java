package br.cefetmg.carteiro.access;

import br.cefetmg.carteiro.configuration.Configuration;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.handlers.ServletRequestContext;
import io.undertow.util.CanonicalPathUtils;
import io.undertow.util.Headers;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Pages are served under the public address only: the adapter builds its redirect from the Host header, so a foreign
 * Host gets 421 before it. Machines and mail programs come by other names and are let through.
 */
final class OfficialAddress implements HttpHandler {
    private static final int MISDIRECTED_REQUEST = 421;

    private final HttpHandler next;
    private @Nullable String official;

    OfficialAddress(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        String path = CanonicalPathUtils.canonicalize(exchange.getRelativePath());
        if (Paths.isPage(path) && !official().equals(asked(exchange))) {
            ServletRequestContext request = exchange.getAttachment(ServletRequestContext.ATTACHMENT_KEY);
            ((HttpServletResponse) request.getServletResponse()).sendError(MISDIRECTED_REQUEST);
            return;
        }
        next.handleRequest(exchange);
    }

    private static String asked(HttpServerExchange exchange) {
        String host = exchange.getRequestHeaders().getFirst(Headers.HOST);
        return host == null ? "" : withoutDefaultPort(host, exchange.getRequestScheme());
    }

    /** Read at the first page, because the settings are not there yet when the deployment is described. */
    private String official() {
        String known = official;
        if (known == null) {
            URI address = CDI.current().select(Configuration.class).get().publicUrl();
            known = withoutDefaultPort(address.getAuthority(), address.getScheme());
            official = known;
        }
        return known;
    }

    private static String withoutDefaultPort(String authority, String scheme) {
        String host = authority.toLowerCase(Locale.ROOT);
        String port = scheme.equals("https") ? ":443" : ":80";
        return host.endsWith(port) ? host.substring(0, host.length() - port.length()) : host;
    }
}
