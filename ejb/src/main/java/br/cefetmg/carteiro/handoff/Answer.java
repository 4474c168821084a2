package br.cefetmg.carteiro.handoff;

import java.time.Instant;

/** What comes of using a code. */
public sealed interface Answer {

    /**
     * It was right, and is spent now.
     *
     * @param secret by which its file is fetched, once or again
     * @param until when that ends
     */
    record Ticket(String secret, Instant until) implements Answer {

        /** Not the secret: it must not get into a log. */
        @Override
        public String toString() {
            return "Ticket[until " + until + "]";
        }
    }

    /** It opens nothing, and why. */
    enum Refusal implements Answer {
        /** Right so far; its owner did not want it used by anybody who has not signed in. */
        SIGN_IN_NEEDED,
        /** Whoever signed in is not its owner. */
        SOMEBODY_ELSES,
        SPENT,
        /** Its owner made a newer one for the same file. */
        REPLACED,
        /** Its owner chose another protocol, or the manual is another. */
        OUTDATED,
        /** Its time is over, or it never was: these two are not told apart. */
        UNKNOWN
    }
}
