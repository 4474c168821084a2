package br.cefetmg.carteiro.handoff;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Eight characters of Crockford's alphabet, 40 bits: short enough to be read aloud, and nothing in it looks like another.
 *
 * @param text the eight characters, without a hyphen
 */
public record Code(String text) {
    /** Without I, L and O, which are read as 1, 1 and 0, and without U. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 8;
    private static final int LONGEST_TYPED = 64;
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
    /** What people put between the characters: blanks and dashes of any kind. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\p{Cf}]+");

    public Code {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a code");
        }
    }

    static Code random(RandomGenerator random) {
        return new Code(random.ints(LENGTH, 0, ALPHABET.length())
                .collect(
                        StringBuilder::new, (text, index) -> text.append(ALPHABET.charAt(index)), StringBuilder::append)
                .toString());
    }

    /** What somebody typed or followed: capital or small, with or without hyphen and blanks, O for 0, I and L for 1. */
    public static Optional<Code> read(@Nullable String typed) {
        if (typed == null || typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        String plain = BETWEEN.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return SHAPE.matcher(plain).matches() ? Optional.of(new Code(plain)) : Optional.empty();
    }

    /** As it is shown: two groups of four. */
    public String grouped() {
        return text.substring(0, LENGTH / 2) + "-" + text.substring(LENGTH / 2);
    }

    /** Not the code: it must not get into a log. */
    @Override
    public String toString() {
        return "Code[…]";
    }
}
