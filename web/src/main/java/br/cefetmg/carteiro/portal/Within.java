package br.cefetmg.carteiro.portal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where somebody asked to be led next; never out of the house. */
public final class Within {
    private static final int LONGEST = 2000;
    private static final Pattern OURS = Pattern.compile("[\\w.~%/-]*+(?:\\?[\\w.~%&=+-]*+)?+");

    private Within() {}

    /** Relative to the public address: what does not look like a path of ours leads to the first page. */
    public static String path(@Nullable String asked) {
        if (asked == null || !isOurs(asked)) {
            return "./";
        }
        return "./" + (asked.startsWith("/") ? asked.substring(1) : asked);
    }

    private static boolean isOurs(String asked) {
        return asked.length() <= LONGEST
                && OURS.matcher(asked).matches()
                && !asked.contains("//")
                && isReference(asked);
    }

    /** Escapes may be cut off. */
    private static boolean isReference(String asked) {
        try {
            return !new URI(asked).isAbsolute();
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
