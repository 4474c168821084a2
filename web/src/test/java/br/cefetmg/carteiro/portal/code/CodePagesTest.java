package br.cefetmg.carteiro.portal.code;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.handoff.Answer.Refusal;
import br.cefetmg.carteiro.handoff.Code;
import br.cefetmg.carteiro.handoff.OpenCode;
import br.cefetmg.carteiro.portal.Page;
import br.cefetmg.carteiro.portal.Pages;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The pages of a one-time code (B-5)")
class CodePagesTest {
    private static final Path LOOKED_AT = Path.of("target/pages");
    private static final Instant NOW = Instant.parse("2026-11-24T17:22:10Z");
    static final Code CODE = new Code("K7Q209X1");

    static String written(String lang, String template, Map<String, Object> values) throws IOException {
        String html = Pages.writer("/" + template, lang).write(new Page("code/" + template, values));
        Files.createDirectories(LOOKED_AT);
        Files.writeString(
                LOOKED_AT.resolve("code-" + template + values.getOrDefault("answer", "") + lang + ".html"), html);
        return html;
    }

    static Map<String, Object> signedIn(Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.putAll(Map.of("csrf", "s", "address", "fulano@cefetmg.br", "name", "Fulano", "roles", List.of()));
        return all;
    }

    private static Map<String, Object> made(boolean signInNeeded) {
        OpenCode open = new OpenCode(CODE, "0a1b", NOW.plus(Duration.ofMinutes(10)));
        return signedIn(Map.of(
                "format",
                "apple-mobileconfig",
                "fileTitle",
                "iPhone, iPad e Mac",
                "options",
                Map.of("connection", "ssl"),
                "signInNeeded",
                signInNeeded,
                "code",
                ShownCode.of(open, URI.create("https://correio.example/mail/"), NOW)));
    }

    @Nested
    class WhereItIsAskedFor {
        @ParameterizedTest
        @ValueSource(strings = {"pt-BR", "en"})
        void nothingIsTickedAndTheOptionsAreKept(String lang) throws IOException {
            String html = written(
                    lang,
                    "make",
                    signedIn(Map.of(
                            "format",
                            "apple-mobileconfig",
                            "fileTitle",
                            "iPhone, iPad e Mac",
                            "options",
                            Map.of("connection", "ssl"),
                            "signInNeeded",
                            true)));
            assertThat(html)
                    .contains("action=\"/portal/code/apple-mobileconfig\"", "name=\"without-sign-in\" value=\"yes\"")
                    .contains("<input type=\"hidden\" name=\"connection\" value=\"ssl\">")
                    .doesNotContain("checked");
        }
    }

    @Nested
    class WhereItIsShown {
        @ParameterizedTest
        @ValueSource(strings = {"pt-BR", "en"})
        void itCanBeScannedReadAndHeardAndItsEndIsInText(String lang) throws IOException {
            assertThat(written(lang, "made", made(true)))
                    .contains("<svg", "role=\"img\"", "K7Q2-09X1", "correio.example/mail/c</strong>", "14:32")
                    .contains("data-seconds=\"600\"", "<input type=\"hidden\" name=\"connection\" value=\"ssl\">")
                    .doesNotContain("http-equiv");
        }

        @Test
        void theSpellingTellsLettersFromDigits() throws IOException {
            assertThat(written("", "made", made(false)))
                    .contains("letra K, número 7, letra Q, número 2, número 0, número 9, letra X, número 1");
        }

        @Test
        void thePictureLeadsToTheDoorBelowThePublicAddress() {
            assertThat(made(true).get("code"))
                    .isInstanceOfSatisfying(
                            ShownCode.class,
                            shown -> assertThat(shown.address()).isEqualTo("https://correio.example/mail/c/K7Q209X1"));
        }
    }

    @Nested
    class WhereItIsTyped {
        @ParameterizedTest
        @ValueSource(strings = {"pt-BR", "en"})
        void theFieldHasItsLabelAndAMistakeIsSaidAboveIt(String lang) throws IOException {
            assertThat(written(lang, "enter", Map.of("problem", "")))
                    .contains("<label for=\"code\">")
                    .doesNotContain("role=\"alert\"");
            assertThat(written(lang, "enter", Map.of("problem", "enter.not-a-code")))
                    .contains("role=\"alert\"", "aria-invalid=\"true\"");
        }
    }

    @Nested
    class ARefusal {
        @ParameterizedTest
        @EnumSource
        void isExplainedWithWhatToDoNext(Refusal refusal) throws IOException {
            for (String lang : List.of("pt-BR", "en")) {
                assertThat(written(lang, "refused", CodePages.told(refusal))).contains("href=\"/portal\"");
            }
            assertThat(CodePages.status(refusal)).isBetween(400, 499);
        }

        @Test
        void ofALateFetchToo() throws IOException {
            assertThat(written("", "refused", Map.of("answer", "fetched"))).contains("um minuto");
        }
    }

    @Test
    void everyTextOfTheRoomIsUsedSomewhere() throws IOException {
        Path room = Path.of("src/main/resources/br/cefetmg/carteiro/portal/code");
        StringBuilder templates = new StringBuilder();
        try (Stream<Path> files = Files.list(room)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".ftlh")).toList()) {
                templates.append(Files.readString(file));
            }
        }
        assertThat(Files.readAllLines(room.resolve("Pages.properties")).stream()
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .filter(key -> !key.startsWith("steps.")
                                && !key.startsWith("refused.")
                                && !key.startsWith("landing.failed."))
                        .filter(key -> !key.equals("enter.not-a-code")))
                .allSatisfy(key -> assertThat(templates).contains("\"" + key + "\""));
        assertThat(Arrays.stream(Steps.values()).map(Steps::key)).containsExactly("android", "apple", "mac", "other");
    }
}
