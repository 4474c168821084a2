package br.cefetmg.carteiro.rest;

import br.cefetmg.carteiro.database.DatabaseProbe;
import br.cefetmg.carteiro.issuance.Opened;
import br.cefetmg.carteiro.readiness.ServerReadiness;
import br.cefetmg.carteiro.signing.KeyRing;
import br.cefetmg.carteiro.signing.KeyState;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Whether the house can serve anybody now: the record can be written and at least one class of files can be signed. Which
 * class cannot is a matter for the status, not for a load balancer; an identity provider that is down is not ours to judge.
 */
@ApplicationScoped
public class Readiness {
    @EJB
    DatabaseProbe database;

    @Inject
    KeyRing keyRing;

    @Inject
    Opened opened;

    public boolean isReady() {
        return signs() && stores();
    }

    /** Answers for the house from the moment it opens. */
    void open(@Observes @Initialized(ApplicationScoped.class) Object opening, ServerReadiness server) {
        server.isJudgedBy(this::response);
    }

    private HealthCheckResponse response() {
        boolean storage = stores();
        return HealthCheckResponse.named("carteiro")
                .withData("signing", signs())
                .withData("storage", storage)
                .status(signs() && storage)
                .build();
    }

    private boolean stores() {
        return opened.isEverything() && database.answers();
    }

    private boolean signs() {
        return keyRing.statuses().stream().anyMatch(key -> key.state() == KeyState.ACTIVE);
    }
}
