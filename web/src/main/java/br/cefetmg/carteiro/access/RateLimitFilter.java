package br.cefetmg.carteiro.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.security.Principal;
import java.util.Optional;

/** Counts the requests of everyone whom the server has recognised; the public paths carry nothing worth counting. */
@Provider
@PreMatching
@Priority(Priorities.AUTHORIZATION)
public class RateLimitFilter implements ContainerRequestFilter {
    @Inject
    RateLimit rateLimit;

    @Override
    public void filter(ContainerRequestContext context) {
        Optional.ofNullable(context.getSecurityContext().getUserPrincipal())
                .map(Principal::getName)
                .ifPresent(rateLimit::spend);
    }
}
