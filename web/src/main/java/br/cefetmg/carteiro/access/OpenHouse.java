package br.cefetmg.carteiro.access;

import br.cefetmg.carteiro.issuance.Opened;
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

    /** Whether the start has come to its end; once it has, it has. */
    private boolean opens() {
        try {
            open = CDI.current().select(Opened.class).get().isEverything();
        } catch (RuntimeException refused) {
            return false;
        }
        return open;
    }
}
