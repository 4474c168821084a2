package br.cefetmg.carteiro.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import java.util.function.Supplier;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * The check behind {@code /health/ready}: passes the server's question on to whoever can answer it.
 *
 * <p>Guarantees: down until somebody can.
 */
@Readiness // a qualifier of CDI too: alone it would take the usual one away
@Default
@ApplicationScoped
public class ServerReadiness implements HealthCheck {
    private volatile Supplier<HealthCheckResponse> judge = () -> HealthCheckResponse.down("carteiro");

    /** From now on this one is asked. */
    public void isJudgedBy(Supplier<HealthCheckResponse> one) {
        judge = one;
    }

    @Override
    public HealthCheckResponse call() {
        return judge.get();
    }
}
