package br.cefetmg.carteiro.cli;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/** What can be said of a file. */
sealed interface Verdict {

    /**
     * Every byte is signed under a given root, now.
     *
     * @param vouchers one for each signature, at least one
     */
    record Good(List<Voucher> vouchers) implements Verdict {
        public Good {
            vouchers = List.copyOf(vouchers);
            if (vouchers.isEmpty()) {
                throw new IllegalArgumentException("nobody vouches for the file");
            }
        }
    }

    /**
     * A signature that must stand does not.
     *
     * @param part the file, the companion or the member of an archive where it fails
     * @param signer who signed, where a given root vouches for the name
     */
    record Bad(Reason reason, String part, Optional<X509Certificate> signer) implements Verdict {}

    /**
     * Nothing can be said.
     *
     * @param part what is missing or cannot be read
     */
    record Unclear(Reason reason, String part) implements Verdict {}

    /** A good file is 0, a bad one 1, one that nothing can be said of 2. */
    default int exitCode() {
        return switch (this) {
            case Good good -> 0;
            case Bad bad -> 1;
            case Unclear unclear -> 2;
        };
    }
}
