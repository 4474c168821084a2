package br.cefetmg.carteiro.answer;

import br.cefetmg.carteiro.language.PageLanguage;
import br.cefetmg.carteiro.portal.PageWriter;
import br.cefetmg.carteiro.portal.PersonPages;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;

/** A problem as a page: what happened, what to do, and the short code under which the help desk finds it. */
@Singleton
class ProblemPage {
    private final PageWriter writer;
    private final PersonPages pages;
    private final PageLanguage language;

    @Inject
    ProblemPage(PageWriter writer, PersonPages pages, PageLanguage language) {
        this.writer = writer;
        this.pages = pages;
        this.language = language;
    }

    /** In the language of the request; whoever has signed in keeps their own ways on. */
    String of(Problem problem) {
        ProblemWords words = ProblemWords.of(problem.kind(), language.current());
        return writer.write(pages.pageForAnybody(
                "open/problem",
                Map.of(
                        "title", words.title(),
                        "happened", words.happened(),
                        "advice", words.advice(),
                        "code", problem.code(),
                        "incident", problem.incident().shortCode())));
    }
}
