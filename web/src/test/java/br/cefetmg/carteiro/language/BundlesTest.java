package br.cefetmg.carteiro.language;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.payload.PayloadFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Texts (A-portal: Portuguese and English)")
class BundlesTest {
    private static final String PAGES = "br.cefetmg.carteiro.portal.Pages";
    private static final Path TEMPLATES = Path.of("src/main/resources/br/cefetmg/carteiro/portal");
    private static final Pattern KEY = Pattern.compile("t\\(\"([a-z0-9.-]+)\"[,)]");

    private static Set<String> keys(String bundle, Language language) {
        ResourceBundle texts = Texts.of(bundle, language).bundle();
        return texts.keySet();
    }

    @ParameterizedTest
    @ValueSource(strings = {PAGES, "br.cefetmg.carteiro.answer.Problems", "br.cefetmg.carteiro.language.Formats"})
    void bothLanguagesSayTheSameThings(String bundle) throws IOException {
        Path english = Path.of("src/main/resources", bundle.replace('.', '/') + "_en.properties");
        Path portuguese = Path.of("src/main/resources", bundle.replace('.', '/') + ".properties");
        assertThat(keysOf(english)).isEqualTo(keysOf(portuguese));
    }

    private static Set<String> keysOf(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.substring(0, line.indexOf('=')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyTextThatATemplateNamesIsThere() throws IOException {
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            Set<String> named = files.filter(file -> file.toString().endsWith(".ftlh"))
                    .flatMap(BundlesTest::keysIn)
                    .collect(Collectors.toSet());
            assertThat(named).isNotEmpty().isSubsetOf(keys(PAGES, Language.PORTUGUESE));
        }
    }

    private static Stream<String> keysIn(Path template) {
        try {
            return KEY.matcher(Files.readString(template)).results().map(found -> found.group(1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void everyFormatIsIntroduced() {
        FormatTexts texts = new FormatTexts(Language.ENGLISH);
        assertThat(Arrays.stream(PayloadFormat.values()))
                .allSatisfy(format -> assertThat(texts.purpose(format) + texts.limits(format) + texts.title(format))
                        .isNotBlank());
    }
}
