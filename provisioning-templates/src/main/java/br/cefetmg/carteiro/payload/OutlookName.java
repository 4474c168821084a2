package br.cefetmg.carteiro.payload;

import br.cefetmg.carteiro.account.MailAccount;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/**
 * A name as an Outlook profile can carry it: in windows-1252, the same on every machine. A letter that the code page lacks
 * becomes the one it was made from; a name for which there is none, in another script or between quotes, gives way to the
 * address. Never a question mark.
 */
final class OutlookName {
    private static final Charset ANSI = Charset.forName("windows-1252");

    /** Latin letters that Unicode does not take apart. */
    private static final Map<Integer, String> BASES = Map.ofEntries(
            Map.entry((int) 'Ł', "L"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'Đ', "D"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'Ħ', "H"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'Ŧ', "T"),
            Map.entry((int) 'ŧ', "t"),
            Map.entry((int) 'Ŋ', "N"),
            Map.entry((int) 'ŋ', "n"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ĸ', "k"),
            Map.entry((int) 'Ə', "E"),
            Map.entry((int) 'ə', "e"),
            Map.entry((int) 'ẞ', "SS"));

    private OutlookName() {}

    static String of(MailAccount account) {
        return transliterated(account.name().text()).orElse(account.address().asString());
    }

    /** Whether the address stands in a profile where the name could not. */
    static boolean givesWay(MailAccount account) {
        return transliterated(account.name().text()).isEmpty();
    }

    private static Optional<String> transliterated(String name) {
        if (name.startsWith("'") || name.endsWith("'")) {
            return Optional.empty();
        }
        CharsetEncoder encoder = ANSI.newEncoder();
        StringBuilder text = new StringBuilder();
        for (int letter : name.codePoints().toArray()) {
            String own = Character.toString(letter);
            String written = encoder.canEncode(own) ? own : bare(letter);
            if (!encoder.canEncode(written)) {
                return Optional.empty();
            }
            text.append(written);
        }
        return Optional.of(text.toString()).filter(written -> !written.isBlank());
    }

    private static String bare(int letter) {
        String apart = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "");
        StringBuilder text = new StringBuilder();
        apart.codePoints().forEach(one -> text.append(BASES.getOrDefault(one, Character.toString(one))));
        return text.toString();
    }
}
