package br.cefetmg.carteiro.answer;

import br.cefetmg.carteiro.language.Language;
import br.cefetmg.carteiro.language.Texts;

/**
 * What a page says of a refusal to a person: the problem's own words, or others where those speak of headers and tokens.
 *
 * @param happened what happened
 * @param advice what to do now; empty where {@code happened} says it already
 */
record ProblemWords(String title, String happened, String advice) {
    private static final String FOR_PEOPLE = "br.cefetmg.carteiro.answer.People";

    static ProblemWords of(ProblemKind kind, Language language) {
        Texts told = Texts.of(ProblemDocument.BUNDLE, language);
        Texts plain = Texts.of(FOR_PEOPLE, language);
        String slug = kind.slug();
        return new ProblemWords(
                either(plain, slug + ".title", told.text(slug + ".title")),
                either(plain, slug + ".happened", told.text(slug + ".detail")),
                either(plain, slug + ".advice", ""));
    }

    private static String either(Texts texts, String key, String otherwise) {
        return texts.bundle().containsKey(key) ? texts.text(key) : otherwise;
    }
}
