package br.cefetmg.carteiro.payload.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The template engine is locked")
class TemplateEngineTest {
    private final TemplateEngine engine = new TemplateEngine("/br/cefetmg/carteiro/payload/rendering");

    @ParameterizedTest
    @CsvSource({
        "value.xml.ftl, <v>A&amp;B&lt;&gt;&quot;&#39;\\é</v>",
        "value.html.ftl, <p>A&amp;B&lt;&gt;&quot;&#39;\\é</p>"
    })
    void markupIsEscapedByTheTemplatesName(String template, String expected) {
        assertThat(engine.render(template, Map.of("value", "A&B<>\"'\\é")).strip())
                .isEqualTo(expected);
    }

    @Test
    void jsonIsEscapedToo() {
        assertThat(engine.render("value.json.ftl", Map.of("value", "A&\"\\/é")).strip())
                .isEqualTo("{\"v\": \"A\\u0026\\\"\\\\/é\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\t", "\u0000", "\u001B", "\u0085", "\u2028", "\uFFFE", "\uFFFF", "\uD800"})
    void aCharacterThatNoValueMayBringEndsTheRendering(String character) {
        for (String template : List.of("value.xml.ftl", "value.html.ftl", "value.json.ftl")) {
            assertThatThrownBy(() -> engine.render(template, Map.of("value", "a" + character + "b")))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aMissingValueEndsTheRendering() {
        assertThatThrownBy(() -> engine.render("value.xml.ftl", Map.of())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aTemplateWithoutAKnownGrammarDoesNotLoad() {
        assertThatThrownBy(() -> engine.render("value.txt.ftl", Map.of("value", "x")))
                .isInstanceOf(UncheckedIOException.class)
                .hasStackTraceContaining("no known grammar");
    }

    @Test
    void aTemplateOutsideTheFolderDoesNotLoad() {
        assertThatThrownBy(() -> engine.render("../payload/rendering/value.xml.ftl", Map.of("value", "x")))
                .isInstanceOf(UncheckedIOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"new.xml.ftl", "api.xml.ftl", "noesc.xml.ftl"})
    void aTemplateCannotReachJavaNorSwitchEscapingOff(String template) {
        assertThatThrownBy(() -> engine.render(template, Map.of("value", "<x>")))
                .isInstanceOfAny(IllegalStateException.class, UncheckedIOException.class);
    }

    @Test
    void anObjectOfJavaIsNoValue() {
        assertThatThrownBy(() -> engine.render("value.xml.ftl", Map.of("value", new Object())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void numbersAreWrittenAsMachinesReadThem() {
        assertThat(engine.render("value.xml.ftl", Map.of("value", 65_535)).strip())
                .isEqualTo("<v>65535</v>");
    }
}
