package br.cefetmg.carteiro.rest;

import br.cefetmg.carteiro.database.DatabaseProbe;
import br.cefetmg.carteiro.signing.KeyRing;
import br.cefetmg.carteiro.signing.KeyState;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Whether the house can serve anybody now: the record can be written and at least one class of files can be signed. Which
 * class cannot is a matter for the status, not for a load balancer; an identity provider that is down is not ours to judge.
 */
@org.eclipse.microprofile.health.Readiness // a qualifier of CDI too: alone it would take the usual one away
@Default
@ApplicationScoped
public class Readiness implements HealthCheck {
    @EJB
    DatabaseProbe database;

    @Inject
    KeyRing keyRing;

    public boolean isReady() {
        return signs() && database.answers();
    }

    @Override
    public HealthCheckResponse call() {
        boolean storage = database.answers();
        return HealthCheckResponse.named("carteiro")
                .withData("signing", signs())
                .withData("storage", storage)
                .status(signs() && storage)
                .build();
    }

    private boolean signs() {
        return keyRing.statuses().stream().anyMatch(key -> key.state() == KeyState.ACTIVE);
    }
}
