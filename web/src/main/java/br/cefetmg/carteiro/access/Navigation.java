package br.cefetmg.carteiro.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Who is behind a plain GET, as far as the browser itself tells (Fetch Metadata). */
public final class Navigation {
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private Navigation() {}

    /** Whether the person made it, from here or by hand, and not another site or a browser that looks ahead. */
    public static boolean isOwn(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return (site == null || OWN_SITE.contains(site))
                && request.getHeader("Sec-Purpose") == null
                && request.getHeader("Purpose") == null
                && request.getHeader("X-Moz") == null;
    }
}
