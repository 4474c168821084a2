package br.cefetmg.carteiro.house;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** People whom nobody has met: each test that changes something takes one for itself. */
public final class TestPeople {
    private static final AtomicInteger TAKEN = new AtomicInteger();

    private TestPeople() {}

    /** The user name of somebody no other test has. */
    public static String somebodyNew() {
        int number = TAKEN.incrementAndGet();
        if (number > Integer.parseInt(System.getenv("CARTEIRO_DEV_PEOPLE"))) {
            throw new IllegalStateException("All test people are taken: raise CARTEIRO_DEV_PEOPLE in the pom");
        }
        return String.format(Locale.ROOT, "pessoa%05d", number);
    }

    /** The mailbox of a test person. */
    public static String addressOf(String name) {
        return name + "@cefetmg.br";
    }
}
