package br.cefetmg.carteiro.access;

import br.cefetmg.carteiro.language.PageLanguage;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.Set;

/** Which door a path belongs to. */
public final class Paths {
    /** By it a browser that used a one-time code fetches what the code was for; seen under {@code /c} alone. */
    public static final String FETCH_COOKIE = "fetch";

    /** Where browsers tell that a page tried what its policy forbids. */
    public static final String POLICY_REPORTS = "policy-reports";

    private static final String API = "/api";

    private Paths() {}

    static boolean isApi(ContainerRequestContext context) {
        return isApi(context.getUriInfo());
    }

    public static boolean isApi(UriInfo uri) {
        String path = uri.getPath();
        return isApi(path.startsWith("/") ? path : "/" + path);
    }

    /** Whether machines are answered there; the path starts at the deployment's root, with its slash. */
    public static boolean isApi(String path) {
        return isIn(path, API);
    }

    /** Whether people sign in there, so that their cookies are read. */
    static boolean hasSession(String path) {
        return isIn(path, "/portal") || isIn(path, "/audit") || isIn(path, "/operations");
    }

    /** The names of the cookies that are read where nobody signs in. */
    static Set<String> publicCookies(String path) {
        if (isIn(path, "/c")) {
            return Set.of(PageLanguage.COOKIE, FETCH_COOKIE);
        }
        return isPage(path) ? Set.of(PageLanguage.COOKIE) : Set.of();
    }

    /** Whether it is meant for people's eyes: all but the API and what mail programs ask for by themselves. */
    static boolean isPage(String path) {
        return !isApi(path) && !isIn(path, "/mail") && !isIn(path, "/.well-known");
    }

    /** Whether the container keeps it to itself: it refuses such a path with a page of its own, in no words of ours. */
    static boolean isInside(String path) {
        String loud = path.toUpperCase(Locale.ROOT);
        return isIn(loud, "/WEB-INF") || isIn(loud, "/META-INF");
    }

    private static boolean isIn(String path, String room) {
        return path.equals(room) || path.startsWith(room + "/");
    }
}
