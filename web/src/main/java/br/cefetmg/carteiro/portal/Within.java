package br.cefetmg.carteiro.portal;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where somebody asked to be led next; never out of the house. */
public final class Within {
    private static final Pattern OURS = Pattern.compile("/?([\\w.~%-]+/)*[\\w.~%-]*(\\?[\\w.~%&=+-]*)?");

    private Within() {}

    /** Relative to the public address: what does not look like a path of ours leads to the first page. */
    public static String path(@Nullable String asked) {
        if (asked == null || !OURS.matcher(asked).matches()) {
            return "./";
        }
        return "./" + (asked.startsWith("/") ? asked.substring(1) : asked);
    }
}
