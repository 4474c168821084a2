package br.cefetmg.carteiro.cli;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** What the command says, in Portuguese unless English is asked for. A missing text is a fault of ours. */
record Wording(ResourceBundle texts) {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final String BUNDLE = "br.cefetmg.carteiro.cli.Words";

    private static Wording in(Locale locale) {
        return new Wording(ResourceBundle.getBundle(BUNDLE, locale, Wording.class.getClassLoader(), NO_FALLBACK));
    }

    /** A language by its name; empty for one that we do not speak. */
    static Optional<Wording> of(String language) {
        return switch (Locale.forLanguageTag(language).getLanguage()) {
            case "pt" -> Optional.of(in(Locale.of("pt", "BR")));
            case "en" -> Optional.of(in(Locale.ENGLISH));
            default -> Optional.empty();
        };
    }

    /** By the variables of POSIX in their order: the first that is set counts. */
    static Wording of(Map<String, String> environment) {
        boolean english = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .filter(value -> value.matches("en([_.@].*)?"))
                .isPresent();
        return in(english ? Locale.ENGLISH : Locale.of("pt", "BR"));
    }

    /** The arguments may come from a hostile file or its name: none can steer a terminal or begin a line. */
    String text(String key, Object... arguments) {
        Object[] plain = List.of(arguments).stream().map(Wording::plain).toArray();
        return new MessageFormat(texts.getString(key), texts.getLocale()).format(plain);
    }

    private static String plain(Object argument) {
        return argument.toString().replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]", "?");
    }
}
