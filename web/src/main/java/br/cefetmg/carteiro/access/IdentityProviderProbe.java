package br.cefetmg.carteiro.access;

import br.cefetmg.carteiro.configuration.Configuration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Asks the identity provider whether it is there, before somebody is sent to it.
 *
 * <p>Guarantees: an answer within two seconds, and one question in five seconds however many people ask.
 */
@ApplicationScoped
public class IdentityProviderProbe {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration KEPT = Duration.ofSeconds(5);
    private static final int FAILED = 500;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    @Inject
    Configuration configuration;

    @Inject
    Clock clock;

    private Instant until = Instant.MIN;
    private boolean answered;

    /** Whoever asks while somebody is asking already waits for the same answer. */
    public synchronized boolean answers() {
        if (!clock.instant().isBefore(until)) {
            answered = ask();
            until = clock.instant().plus(KEPT);
        }
        return answered;
    }

    private boolean ask() {
        URI metadata = URI.create(configuration.identityProvider().url() + "/.well-known/openid-configuration");
        try {
            return client.send(
                                    HttpRequest.newBuilder(metadata)
                                            .timeout(PATIENCE)
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode()
                    < FAILED;
        } catch (IOException silent) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
