package br.cefetmg.carteiro.audit;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name of an event: 128 random bits as 32 lower-case hexadecimal digits. Not guessable, and says nothing. */
public record EventId(String value) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    public EventId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an event id");
        }
    }

    /** The name that a text is; empty for any other text. */
    public static Optional<EventId> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new EventId(text)) : Optional.empty();
    }

    /** A new name, for an event that is still to be recorded. */
    public static EventId random() {
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        return new EventId(HexFormat.of().formatHex(bits));
    }
}
