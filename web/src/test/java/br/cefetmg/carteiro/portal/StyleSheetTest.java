package br.cefetmg.carteiro.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The one style sheet, as it is served (B-portal)")
class StyleSheetTest {
    private static final int MOST_BYTES = 20_000;
    private static final Path PARTS = Path.of("src/main/resources/br/cefetmg/carteiro/portal/static");

    private static final Pattern WHO_WANTS_IT =
            Pattern.compile("@media\\s*\\(\\s*prefers-reduced-motion\\s*:\\s*no-preference\\s*\\)\\s*\\{");
    private static final Pattern MOTION =
            Pattern.compile("(?<![\\w-])(?:transition|animation|scroll-behavior)(?:-[a-z-]+)?\\s*:|@keyframes");

    private static final byte[] SHEET = served();

    private static byte[] served() {
        StaticFiles files = new StaticFiles();
        return files.served(files.reference("carteiro.css").replaceFirst("^static/", ""))
                .orElseThrow()
                .content();
    }

    /** What is left when everything is taken away that only those see who have nothing against motion. */
    private static String forEverybody(String sheet) {
        StringBuilder left = new StringBuilder(sheet);
        for (Matcher block = WHO_WANTS_IT.matcher(left); block.find(); block.reset()) {
            left.delete(block.start(), end(left, block.end()));
        }
        return left.toString();
    }

    private static int end(CharSequence sheet, int inside) {
        int depth = 1;
        int at = inside;
        while (depth > 0) {
            char one = sheet.charAt(at++);
            depth += one == '{' ? 1 : one == '}' ? -1 : 0;
        }
        return at;
    }

    @Test
    @DisplayName("has less than 20 kB")
    void isSmall() {
        assertThat(SHEET.length).isPositive().isLessThan(MOST_BYTES);
    }

    @Test
    void hasEveryPartThatIsWritten() throws IOException {
        String sheet = new String(SHEET, StandardCharsets.UTF_8).replaceAll("url\\([^)]*\\)", "url()");
        try (Stream<Path> parts = Files.list(PARTS)) {
            assertThat(parts.filter(part -> part.toString().endsWith(".css")))
                    .isNotEmpty()
                    .allSatisfy(part ->
                            assertThat(sheet).contains(Files.readString(part).replaceAll("url\\([^)]*\\)", "url()")));
        }
    }

    @Test
    void movesNothingForWhomMotionIsTooMuch() {
        String sheet = new String(SHEET, StandardCharsets.UTF_8);
        assertThat(sheet).containsPattern(MOTION);
        assertThat(forEverybody(sheet)).doesNotContainPattern(MOTION);
    }

    @Test
    void andNoScriptMovesAnything() throws IOException {
        assertThat(Files.readString(PARTS.resolve("carteiro.js"))).doesNotContain("behavior", ".animate(", "smooth");
    }

    @Nested
    class Motion {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "a { transition: color .2s }",
                    "a{color:red;transition-duration:1s}",
                    "a { animation: spin 1s infinite }",
                    "html { scroll-behavior: smooth }",
                    "@keyframes spin { to { rotate: 1turn } }",
                    "@media (prefers-reduced-motion: reduce) { a { transition: none } } b { transition: all 1s }",
                    "@media (prefers-reduced-motion: no-preference) { a { color: red } } b { transition: all 1s }"
                })
        void isFound(String sheet) {
            assertThat(forEverybody(sheet)).containsPattern(MOTION);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "a { color: red }",
                    "a { --no-transition: 1 }",
                    ".transition { color: red }",
                    "@media (prefers-reduced-motion:no-preference){a{transition:color 1s}b{animation:x 1s}}c{color:red}",
                    "@media (prefers-reduced-motion: no-preference) { @keyframes x { to { rotate: 1turn } } }"
                })
        void isNotWhatOnlyThoseSeeWhoWantIt(String sheet) {
            assertThat(forEverybody(sheet)).doesNotContainPattern(MOTION);
        }
    }
}
