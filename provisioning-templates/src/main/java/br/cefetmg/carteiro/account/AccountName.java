package br.cefetmg.carteiro.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name that may stand in a file's own name fields: what the directory says, where every format can carry it and it says
 * nothing but a name; otherwise the address, with {@code replaced} set so that the record can tell.
 *
 * @param text letters, marks, single inner spaces and {@code ' . - & ,} in Unicode form NFC, at most 64; or an address
 * @param replaced whether {@code text} is the address in the name's place
 */
public record AccountName(String text, boolean replaced) {
    private static final int LONGEST = 64;
    // letters and marks that show as nothing: fillers, joiners, variation selectors
    private static final String INVISIBLE =
            "\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u3164\\uFE00-\\uFE0F\\uFFA0\\x{E0100}-\\x{E01EF}";
    private static final String WORD = "[\\p{L}\\p{M}'.&,-]++";
    private static final Pattern NAME = Pattern.compile("(?=.*\\p{L})(?!\\p{M})" + WORD + "(?: " + WORD + ")*+");
    private static final Pattern WIDE_SPACE = Pattern.compile(" {2,}");
    // the one bound asked first spares most letters the many ranges
    private static final Pattern HIDDEN = Pattern.compile("[\\u034F-\\x{E01EF}&&[" + INVISIBLE + "]]");

    public AccountName {
        if (!replaced && !carries(text)) {
            throw new IllegalArgumentException("not a name that every format carries");
        }
        if (replaced) {
            MailAddress.of(text);
        }
    }

    /** The name in the directory's spelling, made canonical; or the address in its place. */
    public static AccountName of(@Nullable String raw, MailAddress address) {
        String name = raw == null ? "" : canonical(raw);
        return carries(name) ? new AccountName(name, false) : new AccountName(address.asString(), true);
    }

    private static String canonical(String raw) {
        return WIDE_SPACE
                .matcher(Normalizer.normalize(raw, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    private static boolean carries(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                && NAME.matcher(name).matches()
                && !HIDDEN.matcher(name).find()
                && Normalizer.isNormalized(name, Normalizer.Form.NFC)
                && !name.toLowerCase(Locale.ROOT).contains("www.");
    }
}
