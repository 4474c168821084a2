package br.cefetmg.carteiro.language;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.payload.PayloadFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Texts (A-portal: Portuguese and English)")
class BundlesTest {
    private static final Path TEMPLATES = Written.RESOURCES.resolve("portal");
    private static final Pattern KEY = Pattern.compile("t\\(\"([a-z0-9.-]+)\"[,)]");

    static Stream<Bundle> bundles() {
        return Bundle.all();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesSayTheSameThings(Bundle bundle) {
        assertThat(bundle.english().keySet()).isEqualTo(bundle.portuguese().keySet());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everythingIsSaidOnce(Bundle bundle) {
        assertThat(bundle.lines().filter(line -> !line.isBlank() && !line.startsWith("#")))
                .hasSize(bundle.portuguese().size() + bundle.english().size());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHavePlacesForTheSameValues(Bundle bundle) {
        assertThat(bundle.texts())
                .allSatisfy(text -> assertThat(placesIn(text.english())).isEqualTo(placesIn(text.portuguese())));
    }

    private static List<String> placesIn(String text) {
        Object[] values =
                IntStream.range(0, 10).mapToObj(value -> "<" + value + ">").toArray();
        String said = new MessageFormat(text, Locale.ROOT).format(values);
        return Arrays.stream(values)
                .map(Object::toString)
                .filter(said::contains)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    @DisplayName("no apostrophe is lost, and with it the value after it: they come in pairs")
    void noApostropheIsLost(Bundle bundle) {
        assertThat(bundle.texts())
                .allSatisfy(text -> assertThat((text.portuguese() + "\n" + text.english()).replace("''", ""))
                        .doesNotContain("'"));
    }

    @Test
    void everyTextThatATemplateNamesIsThere() {
        Set<String> shared = Bundle.named("portal/Pages").portuguese().keySet();
        assertThat(Written.files(TEMPLATES, ".ftlh")).isNotEmpty().allSatisfy(template -> {
            Set<String> known = new TreeSet<>(shared);
            if (Files.exists(template.resolveSibling("Pages.properties"))) {
                known.addAll(Bundle.named(room(template) + "Pages").portuguese().keySet());
            }
            assertThat(KEY.matcher(Written.text(template)).results().map(found -> found.group(1)))
                    .isSubsetOf(known);
        });
    }

    /** Where a template's own texts are, below the resources. */
    private static String room(Path template) {
        return Written.RESOURCES.relativize(template).toString().replaceFirst("[^/]+$", "");
    }

    @Test
    void everyFormatIsIntroduced() {
        FormatTexts texts = new FormatTexts(Language.ENGLISH);
        assertThat(Arrays.stream(PayloadFormat.values()))
                .allSatisfy(format -> assertThat(texts.purpose(format) + texts.limits(format) + texts.title(format))
                        .isNotBlank());
    }
}
