package br.cefetmg.carteiro.problem;

import java.time.Duration;

/** One person or client asks faster than the house allows. */
public final class TooManyRequests extends ProvisioningException {
    private final Duration retryAfter;

    public TooManyRequests(Duration retryAfter) {
        super("MN010-4002", "too-many-requests", Trace.LOG, "too many requests, retry after " + retryAfter);
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
