package br.cefetmg.carteiro.access;

import br.cefetmg.carteiro.configuration.Configuration;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.ws.rs.ForbiddenException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the portal's own forms from forged ones: a secret of the session in each form, and what the browser itself says of
 * where the request comes from.
 */
@RequestScoped
public class FormGuard {
    private static final String ATTRIBUTE = FormGuard.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    @Inject
    HttpServletRequest request;

    @Inject
    Configuration configuration;

    private boolean sawAnEndedSession;

    /** The secret that each form of this session carries. */
    public String token() {
        HttpSession session = request.getSession();
        if (session.getAttribute(ATTRIBUTE) instanceof String kept) {
            return kept;
        }
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        session.setAttribute(ATTRIBUTE, token);
        return token;
    }

    /**
     * Tells a form of ours, whose session is over, from one that a page of somebody else sent. Nothing may follow from it, but
     * its page may be shown again with what the person answered.
     *
     * @throws ForbiddenException for a form that another site sent
     */
    public boolean isOfAnEndedSession(@Nullable String sent) {
        if (!comesFromHere()) {
            throw new ForbiddenException();
        }
        sawAnEndedSession = !isOurSecret(sent);
        return sawAnEndedSession;
    }

    /** Whether this request brought a form whose session is over: its page says so. */
    public boolean sawAnEndedSession() {
        return sawAnEndedSession;
    }

    private boolean isOurSecret(@Nullable String sent) {
        byte[] expected = token().getBytes(StandardCharsets.US_ASCII);
        byte[] given = (sent == null ? "" : sent).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(expected, given);
    }

    /**
     * Lets a form of a public page pass, which has no session and so no secret: a browser says itself when another site sent
     * it.
     *
     * @throws ForbiddenException otherwise
     */
    public void requireOwnSite() {
        if (!comesFromHere()) {
            throw new ForbiddenException();
        }
    }

    private boolean comesFromHere() {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        return (site == null || OWN_SITE.contains(site)) && (origin == null || isOurs(origin));
    }

    private boolean isOurs(String origin) {
        URI here = configuration.publicUrl();
        return origin.equals(here.getScheme() + "://" + here.getAuthority());
    }
}
