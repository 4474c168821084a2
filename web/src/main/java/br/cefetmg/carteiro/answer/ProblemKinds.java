package br.cefetmg.carteiro.answer;

import br.cefetmg.carteiro.language.Language;
import br.cefetmg.carteiro.language.PageLanguage;
import br.cefetmg.carteiro.language.Texts;
import br.cefetmg.carteiro.portal.Page;
import br.cefetmg.carteiro.portal.PageWriter;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** The page behind each problem's type. */
@Path("problems/{slug}")
public class ProblemKinds {
    @Inject
    PageWriter writer;

    @Inject
    PageLanguage language;

    @GET
    @Produces("text/html; charset=utf-8")
    public Response page(@PathParam("slug") String slug) {
        ProblemKind kind = ProblemKind.ofSlug(slug).orElseThrow(NotFoundException::new);
        return writer.response(page(kind, language.current()));
    }

    /** For people first, then for whoever writes a program. */
    static Page page(ProblemKind kind, Language language) {
        ProblemWords words = ProblemWords.of(kind, language);
        Texts told = Texts.of(ProblemDocument.BUNDLE, language);
        String slug = kind.slug();
        return new Page(
                "open/problem-kind",
                Map.of(
                        "title", words.title(),
                        "happened", words.happened(),
                        "advice", words.advice(),
                        "told", told.text(slug + ".title") + ". " + told.text(slug + ".detail"),
                        "name", slug,
                        "status", kind.status()));
    }
}
