package br.cefetmg.carteiro.answer;

import java.util.UUID;

/**
 * The name of one occurrence. A machine keeps the long form; a person reads the short one aloud at the telephone.
 *
 * @param id the long form
 */
record Incident(UUID id) {
    /** No two of these are taken for each other, on paper or by ear: without 0 O, 1 I L, B, S, U, Z. */
    private static final String ALPHABET = "23456789ACDEFGHJKMNPQRTVWXY";

    private static final int LENGTH = 8;
    private static final int HALF = LENGTH / 2;

    static Incident somethingNew() {
        return new Incident(UUID.randomUUID());
    }

    /** {@code K7Q2-9XDM}: follows from the long form, so that the log, which has both, is found by either. */
    String shortCode() {
        long rest = id.getMostSignificantBits() ^ id.getLeastSignificantBits();
        StringBuilder code = new StringBuilder(LENGTH + 1);
        for (int written = 0; written < LENGTH; written++) {
            if (written == HALF) {
                code.append('-');
            }
            code.append(ALPHABET.charAt((int) Long.remainderUnsigned(rest, ALPHABET.length())));
            rest = Long.divideUnsigned(rest, ALPHABET.length());
        }
        return code.toString();
    }

    /** RFC 9562, for {@code instance}. */
    String urn() {
        return "urn:uuid:" + id;
    }
}
