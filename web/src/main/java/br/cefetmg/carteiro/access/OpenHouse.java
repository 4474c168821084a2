package br.cefetmg.carteiro.access;

import br.cefetmg.carteiro.configuration.Configuration;
import br.cefetmg.carteiro.signing.KeyRing;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.StatusCodes;
import jakarta.enterprise.inject.spi.CDI;

/** Nobody is served by what a refused start has left behind: 503 without a word, because the words need the settings too. */
final class OpenHouse implements HttpHandler {
    private final HttpHandler next;
    private volatile boolean open;

    OpenHouse(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (open || opens()) {
            next.handleRequest(exchange);
        } else {
            exchange.setStatusCode(StatusCodes.SERVICE_UNAVAILABLE).endExchange();
        }
    }

    /** Whether there are settings and keys to work by; once there, they stay. */
    private boolean opens() {
        try {
            CDI.current().select(Configuration.class).get().publicUrl();
            CDI.current().select(KeyRing.class).get().statuses();
            open = true;
        } catch (RuntimeException refused) {
            return false;
        }
        return true;
    }
}
