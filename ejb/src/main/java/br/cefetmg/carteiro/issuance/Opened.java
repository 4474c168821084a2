package br.cefetmg.carteiro.issuance;

import jakarta.inject.Singleton;

/**
 * Whether everything that handing out a file needs has opened; never where a start was refused. Whoever asks a bean of the desk before
 * that waits, and without end where the start has failed.
 */
@Singleton
public class Opened {
    private volatile boolean everything;

    public boolean isEverything() {
        return everything;
    }

    void everything() {
        everything = true;
    }
}
