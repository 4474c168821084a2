package br.cefetmg.carteiro.house;

import java.util.concurrent.locks.ReentrantLock;

/**
 * What is counted over everybody in the shared house. Held by whoever compares it before and after, and by whoever adds to it in
 * another thread meanwhile.
 */
public final class Totals {
    private static final ReentrantLock LOCK = new ReentrantLock();

    private Totals() {}

    /** Does it while nobody else holds them. */
    public static void held(Runnable act) {
        LOCK.lock();
        try {
            act.run();
        } finally {
            LOCK.unlock();
        }
    }
}
