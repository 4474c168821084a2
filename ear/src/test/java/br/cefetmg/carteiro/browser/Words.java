package br.cefetmg.carteiro.browser;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What the pages say, from the bundles that the pages read: a test looks for a text by its key, in any language. */
enum Words {
    PORTUGUESE("pt-BR"),
    ENGLISH("en");

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final String tag;

    Words(String tag) {
        this.tag = tag;
    }

    /** By which the pages know the language. */
    String tag() {
        return tag;
    }

    /** A text that all pages share. */
    String text(String key, Object... values) {
        return text("br.cefetmg.carteiro.portal.Pages", key, values);
    }

    /** A text of one room of the portal. */
    String of(String room, String key, Object... values) {
        return text("br.cefetmg.carteiro.portal." + room + ".Pages", key, values);
    }

    /** A title by which a problem is known. */
    String problem(String slug) {
        return text("br.cefetmg.carteiro.answer.Problems", slug + ".title");
    }

    private String text(String bundle, String key, Object... values) {
        Locale locale = Locale.forLanguageTag(tag);
        String text = ResourceBundle.getBundle(bundle, locale, Words.class.getClassLoader(), NO_FALLBACK)
                .getString(key);
        return new MessageFormat(text, locale).format(values);
    }
}
