package br.cefetmg.carteiro.access;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;

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
        return path.equals(API) || path.startsWith(API + "/");
    }
}
