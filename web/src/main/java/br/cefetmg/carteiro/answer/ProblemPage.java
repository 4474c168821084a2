package br.cefetmg.carteiro.answer;

import br.cefetmg.carteiro.language.PageLanguage;
import br.cefetmg.carteiro.portal.Page;
import br.cefetmg.carteiro.portal.PageWriter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;

/** A problem as a page: what happened, what to do, and the short code under which the help desk finds it. */
@Singleton
class ProblemPage {
    private final PageWriter writer;
    private final PageLanguage language;

    @Inject
    ProblemPage(PageWriter writer, PageLanguage language) {
        this.writer = writer;
        this.language = language;
    }

    /** In the language of the request. */
    String of(Problem problem) {
        ProblemWords words = ProblemWords.of(problem.kind(), language.current());
        return writer.write(new Page(
                "open/problem",
                Map.of(
                        "title", words.title(),
                        "happened", words.happened(),
                        "advice", words.advice(),
                        "code", problem.code(),
                        "incident", problem.incident().shortCode())));
    }
}
