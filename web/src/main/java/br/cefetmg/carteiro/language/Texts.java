package br.cefetmg.carteiro.language;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * One bundle in one language. A missing key is a fault of ours and thrown as one, never shown.
 *
 * @param bundle base name; the base file is Portuguese
 */
public record Texts(ResourceBundle bundle, Locale locale) {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The texts of a bundle on the class path of this module. */
    public static Texts of(String baseName, Language language) {
        ResourceBundle bundle =
                ResourceBundle.getBundle(baseName, language.locale(), Texts.class.getClassLoader(), NO_FALLBACK);
        return new Texts(bundle, language.locale());
    }

    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
