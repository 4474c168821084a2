package br.cefetmg.carteiro.answer;

import br.cefetmg.carteiro.language.Language;
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

    String of(Problem problem, Language language) {
        Texts texts = Texts.of(ProblemDocument.BUNDLE, language);
        return writer.write(
                new Page(
                        "problem",
                        Map.of(
                                "title", texts.text(problem.kind().slug() + ".title"),
                                "detail", texts.text(problem.kind().slug() + ".detail"),
                                "code", problem.code(),
                                "incident", problem.incident().toString())),
                language);
    }
}
