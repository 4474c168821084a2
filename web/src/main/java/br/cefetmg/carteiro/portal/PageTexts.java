package br.cefetmg.carteiro.portal;

import br.cefetmg.carteiro.language.Language;
import br.cefetmg.carteiro.language.Texts;
import java.util.Optional;

/** What a page says: the texts of its own room, and those that all pages share. */
final class PageTexts {
    private static final String SHARED = "br.cefetmg.carteiro.portal.Pages";

    private final Texts shared;
    private final Optional<Texts> own;

    /** @param room folder of the page's template, empty for a page of no room */
    PageTexts(String room, Language language) {
        this.shared = Texts.of(SHARED, language);
        this.own = room.isEmpty()
                ? Optional.empty()
                : Optional.of(Texts.of("br.cefetmg.carteiro.portal." + room + ".Pages", language));
    }

    String text(String key, Object... values) {
        return own.filter(texts -> texts.bundle().containsKey(key))
                .orElse(shared)
                .text(key, values);
    }
}
