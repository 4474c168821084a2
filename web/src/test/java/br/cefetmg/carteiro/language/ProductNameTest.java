package br.cefetmg.carteiro.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName(
        "The product's name (B-portal: people meet a service of their institution; only the foot of a page says what it runs)")
class ProductNameTest {
    /** As a name; settings and commands are spelled otherwise. */
    private static final Pattern NAME = Pattern.compile("\\bCarteiro\\b");

    private static final Pattern COMMENT = Pattern.compile("(?s)<#--.*?-->");
    private static final Pattern FOOT = Pattern.compile("(?s)<footer\\b.*</footer>");

    static Stream<Bundle> bundles() {
        return Bundle.all();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void standsInNoText(Bundle bundle) {
        assertThat(bundle.texts())
                .isNotEmpty()
                .allSatisfy(text ->
                        assertThat(text.portuguese() + "\n" + text.english()).doesNotContainPattern(NAME));
    }

    @Test
    void standsInNoTemplateButTheFootOfTheFrame() {
        List<String> templates = Stream.of(Written.RESOURCES, Path.of("../provisioning-templates/src/main/resources"))
                .flatMap(folder -> Stream.of(".ftlh", ".ftl").flatMap(ending -> Written.files(folder, ending).stream()))
                .map(Written::text)
                .map(text -> COMMENT.matcher(text).replaceAll(""))
                .toList();
        assertThat(templates).hasSizeGreaterThan(30);
        assertThat(templates)
                .filteredOn(text -> NAME.matcher(text).find())
                .singleElement()
                .satisfies(frame -> {
                    assertThat(NAME.matcher(frame).results()).hasSize(1);
                    assertThat(FOOT.matcher(frame).replaceAll("")).doesNotContainPattern(NAME);
                });
    }
}
