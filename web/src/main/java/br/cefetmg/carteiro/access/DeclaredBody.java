package br.cefetmg.carteiro.access;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.Set;

/** Under /api a body is JSON in UTF-8, uncompressed, and says so. */
@Provider
public class DeclaredBody implements ContainerRequestFilter {
    private static final Set<String> WITH_BODY = Set.of("PUT", "POST", "PATCH");

    @Override
    public void filter(ContainerRequestContext context) {
        if (Paths.isApi(context) && WITH_BODY.contains(context.getMethod()) && !isPlainJson(context)) {
            throw new NotSupportedException();
        }
    }

    private static boolean isPlainJson(ContainerRequestContext context) {
        return context.getHeaderString(HttpHeaders.CONTENT_ENCODING) == null
                && Optional.ofNullable(context.getMediaType())
                        .filter(type -> type.isCompatible(MediaType.APPLICATION_JSON_TYPE) && !type.isWildcardSubtype())
                        .filter(type -> "utf-8"
                                .equalsIgnoreCase(
                                        type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8")))
                        .isPresent();
    }
}
