package br.cefetmg.carteiro.access;

import br.cefetmg.carteiro.configuration.Configuration;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;

/** What every answer says to browsers, errors included: run nothing, embed nowhere, guess nothing, tell nobody. */
@WebFilter(
        urlPatterns = "/*",
        asyncSupported = true,
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class SecurityHeaders implements Filter {
    private static final String API_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

    @Inject
    Configuration configuration;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest http && response instanceof HttpServletResponse answer) {
            answer.setHeader("X-Content-Type-Options", "nosniff");
            // not no-referrer: under it browsers send our own forms with "Origin: null"
            answer.setHeader("Referrer-Policy", "same-origin");
            answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
            answer.setHeader("Cross-Origin-Resource-Policy", "same-origin");
            answer.setHeader("X-Frame-Options", "DENY");
            answer.setHeader("Content-Security-Policy", Paths.isApi(http.getRequestURI()) ? API_POLICY : pagePolicy());
            answer.setHeader("Cache-Control", "no-store");
            if ("https".equals(configuration.publicUrl().getScheme())) {
                answer.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
            }
        }
        chain.doFilter(request, response);
    }

    /** A form that meets an ended session is sent on to the identity provider: browsers judge that step by form-action. */
    private String pagePolicy() {
        URI provider = configuration.identityProvider().url();
        String origin = provider.getScheme() + "://" + provider.getAuthority();
        return "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none';"
                + " form-action 'self' " + origin;
    }
}
