package br.cefetmg.carteiro.portal.choice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether the mailbox is set up on a device already. */
enum SetUp {
    IMAP,
    POP,
    UNKNOWN;

    /** As it stands in a path. */
    String segment() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<SetUp> of(String segment) {
        return Arrays.stream(values())
                .filter(one -> one.segment().equals(segment))
                .findFirst();
    }
}
