package br.cefetmg.carteiro.signing;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * A bulkhead: at most so many signatures at once, and a short wait for a place. A crowd at the signer is told to come
 * back instead of holding the threads that others need.
 */
final class SigningPool {
    private final Semaphore places;
    private final Duration patience;

    SigningPool(int places, Duration patience) {
        this.places = new Semaphore(places, true);
        this.patience = patience;
    }

    /**
     * Signs at a free place.
     *
     * @throws Crowded when none came free in time
     */
    <T> T within(Callable<T> signing) throws Exception {
        if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new Crowded();
        }
        try {
            return signing.call();
        } finally {
            places.release();
        }
    }

    /** All places were taken for the whole wait. */
    static final class Crowded extends Exception {}
}
