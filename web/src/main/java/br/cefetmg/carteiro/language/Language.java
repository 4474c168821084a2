package br.cefetmg.carteiro.language;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages we speak; Portuguese unless English is preferred. */
public enum Language {
    PORTUGUESE(Locale.of("pt", "BR")),
    ENGLISH(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** BCP 47 tag, for {@code lang} and Content-Language. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** Of an Accept-Language header (RFC 9110, 12.5.4); anything unreadable counts as absent. */
    public static Language accepted(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return PORTUGUESE;
        }
        try {
            List<Locale> ours = List.of(PORTUGUESE.locale, Locale.of("pt"), ENGLISH.locale);
            Locale best = Locale.lookup(Locale.LanguageRange.parse(header), ours);
            return best != null && best.getLanguage().equals("en") ? ENGLISH : PORTUGUESE;
        } catch (IllegalArgumentException unreadable) {
            return PORTUGUESE;
        }
    }
}
