package br.cefetmg.carteiro.answer;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.language.Language;
import br.cefetmg.carteiro.language.PageLanguage;
import br.cefetmg.carteiro.language.RequestLanguage;
import br.cefetmg.carteiro.portal.Pages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A refusal as a page (B-portal 8)")
class ProblemPageTest {
    private static String page(Problem problem, String lang) {
        PageLanguage language = RequestLanguage.of(Pages.request("/portal", lang));
        return new ProblemPage(Pages.writer("/portal", lang), Pages.ofAStranger(), language).of(problem);
    }

    private static void keep(ProblemKind kind, String html) throws IOException {
        Path kept = Path.of("target/pages/problem");
        Files.createDirectories(kept);
        Files.writeString(kept.resolve(kind.slug() + ".html"), html);
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatHappenedAndWhatToDoAndWhomToTellWhichCode(ProblemKind kind) throws IOException {
        Problem problem = Problem.of(kind);
        String html = page(problem, "pt-BR");
        keep(kind, html);
        assertThat(html)
                .containsOnlyOnce("<h1>")
                .containsOnlyOnce("role=\"alert\"")
                .contains(problem.incident().shortCode(), "(telefone ainda não configurado)", "href=\"/\"")
                .doesNotContain(problem.incident().id().toString());
    }

    @ParameterizedTest
    @EnumSource
    void hasAPageAboutItsKindForPeopleAndForPrograms(ProblemKind kind) throws IOException {
        String html = Pages.writer("/problems/" + kind.slug(), "").write(ProblemKinds.page(kind, Language.PORTUGUESE));
        Files.writeString(Files.createDirectories(Path.of("target/pages/kind")).resolve(kind.slug() + ".html"), html);
        assertThat(html)
                .contains("Para programas", "<code>" + kind.slug() + "</code>", "<dd>" + kind.status() + "</dd>");
    }

    /** These have no use for somebody who looks at a page: headers, tokens and entity tags. */
    @ParameterizedTest
    @EnumSource
    void speaksNoneOfTheProgramsWords(ProblemKind kind) {
        for (String lang : new String[] {"pt-BR", "en"}) {
            assertThat(page(Problem.of(kind), lang).replaceAll("(?s).*<main|</main>.*", ""))
                    .doesNotContain("cabeçalho", "header", "token", "Authorization", "ETag", "If-Match", "kB");
        }
    }

    @ParameterizedTest
    @CsvSource({"pt-BR, Voltar ao início", "en, Back to the start"})
    void isInTheLanguageOfThePages(String lang, String words) {
        assertThat(page(Problem.of(ProblemKind.NOT_FOUND), lang)).contains("<html lang=\"" + lang + "\">", words);
    }
}
