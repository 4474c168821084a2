package br.cefetmg.carteiro.access;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;

/** Which door a path belongs to. */
public final class Paths {
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
