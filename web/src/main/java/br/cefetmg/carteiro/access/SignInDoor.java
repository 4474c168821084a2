package br.cefetmg.carteiro.access;

import br.cefetmg.carteiro.configuration.Configuration;
import br.cefetmg.carteiro.language.Language;
import br.cefetmg.carteiro.language.PageLanguage;
import io.undertow.security.api.SecurityContext;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.Cookie;
import io.undertow.servlet.handlers.ServletRequestContext;
import io.undertow.util.CanonicalPathUtils;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.StatusCodes;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Stands where people are sent to sign in. Nobody is sent to an identity provider that does not answer: they get a page that
 * says so, with status 503. Who has signed in goes on; who goes is met there in the language of our pages.
 */
public final class SignInDoor implements HttpHandler {
    /** Attribute of a request that met a provider which does not answer. */
    public static final String CLOSED = SignInDoor.class.getName();

    private final HttpHandler next;

    SignInDoor(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        SecurityContext security = exchange.getSecurityContext();
        if (security == null || !Paths.hasSession(CanonicalPathUtils.canonicalize(exchange.getRelativePath()))) {
            next.handleRequest(exchange);
            return;
        }
        IdentityProviderProbe provider =
                CDI.current().select(IdentityProviderProbe.class).get();
        if (signsIn(security, provider)) {
            next.handleRequest(exchange);
        } else if (!provider.answers()) {
            close(exchange);
        } else if (exchange.getStatusCode() >= StatusCodes.BAD_REQUEST) {
            answer(exchange).sendError(exchange.getStatusCode());
        } else {
            mendTheWay(exchange);
            // no filter will see this answer
            CDI.current()
                    .select(AnswerHeaders.class)
                    .get()
                    .at(exchange.getRelativePath())
                    .forEach((name, value) -> exchange.getResponseHeaders().put(new HttpString(name), value));
            exchange.endExchange();
        }
    }

    /** What the container's own handler asks next, and then has the answer. The adapter throws what it cannot reach. */
    private static boolean signsIn(SecurityContext security, IdentityProviderProbe provider) {
        try {
            return security.authenticate();
        } catch (RuntimeException failed) {
            if (provider.answers()) {
                throw failed;
            }
            return false;
        }
    }

    private static void close(HttpServerExchange exchange) throws IOException {
        exchange.getResponseHeaders().remove(Headers.LOCATION);
        ServletRequestContext request = exchange.getAttachment(ServletRequestContext.ATTACHMENT_KEY);
        request.getServletRequest().setAttribute(CLOSED, true);
        answer(exchange).sendError(StatusCodes.SERVICE_UNAVAILABLE);
    }

    private static HttpServletResponse answer(HttpServerExchange exchange) {
        ServletRequestContext request = exchange.getAttachment(ServletRequestContext.ATTACHMENT_KEY);
        return request.getOriginalResponse();
    }

    private static void mendTheWay(HttpServerExchange exchange) {
        HeaderMap headers = exchange.getResponseHeaders();
        String provider = CDI.current()
                .select(Configuration.class)
                .get()
                .identityProvider()
                .url()
                .toString();
        @Nullable String location = headers.getFirst(Headers.LOCATION);
        if (location != null && location.startsWith(provider)) {
            SignInAddress there = new SignInAddress(location).bearable().speaking(language(exchange));
            headers.put(Headers.LOCATION, there.text());
        }
    }

    private static String language(HttpServerExchange exchange) {
        @Nullable Cookie chosen = exchange.getRequestCookie(PageLanguage.COOKIE);
        return PageLanguage.ofTag(chosen == null ? "" : chosen.getValue())
                .orElse(Language.PORTUGUESE)
                .tag();
    }
}
