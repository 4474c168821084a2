package br.cefetmg.carteiro.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Page templates (A-portal)")
class PageTemplatesTest {
    private static final Pattern SWITCHES_ESCAPING_OFF = Pattern.compile("\\?no_esc|noautoesc|\\?interpret|\\?eval");
    private static final Pattern INLINE =
            Pattern.compile("<script(?! src=\"\\$\\{base})|style=|\\son[a-z]+=|javascript:|<style");

    private static final Pattern REMEMBERED = Pattern.compile("<form(?![^>]* autocomplete=\"off\")[^>]*>");

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/br/cefetmg/carteiro/portal"))) {
            return files.filter(file -> file.toString().endsWith(".ftlh")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void escapeEverything(Path template) throws IOException {
        assertThat(Files.readString(template)).doesNotContainPattern(SWITCHES_ESCAPING_OFF);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void carryNeitherScriptNorStyle(Path template) throws IOException {
        assertThat(Files.readString(template)).doesNotContainPattern(INLINE);
    }

    /** Text and attributes that people perceive are in the bundles. */
    @ParameterizedTest
    @MethodSource("templates")
    void speakByTheBundlesAlone(Path template) throws IOException {
        assertThat(HardCodedWords.in(Files.readString(template))).isEmpty();
    }

    /** Browsers tick again what was ticked when somebody comes back to a page; a yes must be said each time. */
    @ParameterizedTest
    @MethodSource("templates")
    void letNoBrowserSayYesByItself(Path template) throws IOException {
        String text = Files.readString(template);
        if (text.contains("type=\"checkbox\"") || text.contains("type=\"radio\"")) {
            assertThat(text).doesNotContainPattern(REMEMBERED);
        }
    }
}
