package br.cefetmg.carteiro.delivery;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/**
 * A file says how long it is (RFC 9110, 8.6), so that whoever saves it sees how much is still to come; the server alone says so only
 * of what fits into one of its buffers.
 */
@Provider
public class DeclaredLength implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof byte[] file) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_LENGTH, file.length);
        }
    }
}
