package br.cefetmg.carteiro.portal.open;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.configuration.WhatDevelopmentIsTold;
import br.cefetmg.carteiro.manual.MailService;
import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.manual.ManualReader;
import br.cefetmg.carteiro.portal.Forgetting;
import br.cefetmg.carteiro.portal.Page;
import br.cefetmg.carteiro.portal.Pages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The pages that nobody signs in for (B-portal 1)")
class OpenPagesTest {
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]+)\"");
    private static final Pattern HEADING = Pattern.compile("<h([1-6])");
    private static final Pattern COPY = Pattern.compile("<button[^>]*data-copy=\"([^\"]+)\"[^>]*>");
    private static final Pattern ANCHOR = Pattern.compile("href=\"#([^\"]+)\"");
    private static final Pattern LABELLED_BY = Pattern.compile("aria-labelledby=\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"([a-z]+:[^\"]*)\"");

    private static final Manual MANUAL = ManualReader.builtIn();

    static final Map<String, Page> PAGES = Map.of(
            "", OpenPages.welcome(MANUAL, WhatDevelopmentIsTold.with(Map.of())),
            "help", OpenPages.help(MANUAL),
            "privacy", OpenPages.privacyPage(),
            "accessibility", new Page("open/accessibility", Map.of()),
            "signature", OpenPages.signaturePage());

    static Stream<Arguments> pages() {
        return PAGES.keySet().stream().flatMap(name -> Stream.of("pt-BR", "en").map(lang -> Arguments.of(name, lang)));
    }

    /** As the page would leave the house; a copy is kept to be looked at. */
    static String written(String name, String lang) throws IOException {
        String html = Pages.writer("/" + name, lang).write(Objects.requireNonNull(PAGES.get(name)));
        Path kept = Path.of("target/pages/open");
        Files.createDirectories(kept);
        Files.writeString(kept.resolve((name.isEmpty() ? "welcome" : name) + "." + lang + ".html"), html);
        return html;
    }

    private static List<String> found(Pattern pattern, String html) {
        return pattern.matcher(html).results().map(one -> one.group(1)).toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void haveOneFirstHeadingAndSkipNoLevel(String name, String lang) throws IOException {
        List<Integer> levels = found(HEADING, written(name, lang)).stream()
                .map(Integer::valueOf)
                .toList();
        assertThat(levels).containsOnlyOnce(1).startsWith(1);
        for (int at = 1; at < levels.size(); at++) {
            assertThat(levels.get(at)).isLessThanOrEqualTo(levels.get(at - 1) + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nameEveryPlaceOnceAndPointOnlyAtPlacesThatAreThere(String name, String lang) throws IOException {
        String html = written(name, lang);
        List<String> ids = found(ID, html);
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(found(ANCHOR, html)).isSubsetOf(ids);
        assertThat(found(LABELLED_BY, html)).isSubsetOf(ids);
        assertThat(found(COPY, html)).isSubsetOf(ids);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hideWhatNeedsAScriptUntilThereIsOne(String name, String lang) throws IOException {
        assertThat(COPY.matcher(written(name, lang)).results().map(MatchResult::group))
                .allSatisfy(button -> assertThat(button)
                        .contains("type=\"button\"", " hidden>")
                        .matches(".*data-done=\"[^\"]{3,}\".*"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leadNowhereButToTheHelpDesk(String name, String lang) throws IOException {
        assertThat(found(LINK, written(name, lang)))
                .isNotEmpty()
                .allMatch(link -> link.equals("https://exemplo.invalid/ajuda-ainda-nao-configurada")
                        || link.equals("mailto:ajuda-ainda-nao-configurada@exemplo.invalid"));
    }

    @Nested
    class TheFirstPage {
        @Test
        void saysEverythingThatTheManualSays() throws IOException {
            String text = written("", "pt-BR").replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
            for (MailService service : List.of(
                    MANUAL.services().imap(),
                    MANUAL.services().pop(),
                    MANUAL.services().smtp())) {
                assertThat(text)
                        .contains("Servidor " + service.host())
                        .contains("Porta " + service.primary().port() + " Segurança STARTTLS")
                        .contains(service.alternative()
                                .map(other -> "porta " + other.port() + " com SSL/TLS")
                                .orElse("Alternativa nenhuma"));
            }
            assertThat(text).contains(MANUAL.credential(), "o seu endereço completo", "(cefetmg.br)");
        }

        @Test
        void offersToCopyEachServer() throws IOException {
            assertThat(found(COPY, written("", "en"))).containsExactly("imap-host", "pop-host", "smtp-host");
        }
    }

    @Test
    void thePageAboutSignaturesShowsEachCommandInFull() throws IOException {
        String html = written("signature", "pt-BR");
        assertThat(CheckCommands.ALL.values()).isNotEmpty().allMatch(html::contains);
        assertThat(html).contains("href=\"/api/v1/keys/certificates.pem\"", "href=\"/api/v1/keys/jwks.json\"");
    }

    @Test
    void sayOfPrivacyAllThatIsKeptAndForHowLong() throws IOException {
        assertThat(written("privacy", "pt-BR"))
                .contains("endereço institucional", "escolha", "arquivo entregue", "tipos de aplicativo", "código")
                .contains(Forgetting.EVENTS.getYears() + " anos");
    }
}
