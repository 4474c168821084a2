package br.cefetmg.carteiro.answer;

import br.cefetmg.carteiro.language.PageLanguage;
import br.cefetmg.carteiro.language.Texts;
import br.cefetmg.carteiro.portal.Page;
import br.cefetmg.carteiro.portal.PageWriter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;

/** A problem as a page: what happened, what to do, and the name of the incident. */
@Singleton
class ProblemPage {
    @Inject
    PageWriter writer;

    @Inject
    PageLanguage language;

    /** In the language of the request. */
    String of(Problem problem) {
        Texts texts = Texts.of(ProblemDocument.BUNDLE, language.current());
        return writer.write(new Page(
                "problem",
                Map.of(
                        "title", texts.text(problem.kind().slug() + ".title"),
                        "detail", texts.text(problem.kind().slug() + ".detail"),
                        "code", problem.code(),
                        "incident", problem.incident().toString())));
    }
}
