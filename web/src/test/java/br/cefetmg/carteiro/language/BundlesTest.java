package br.cefetmg.carteiro.language;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.payload.PayloadFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Texts (A-portal: Portuguese and English)")
class BundlesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/br/cefetmg/carteiro/portal");
    private static final Pattern KEY = Pattern.compile("t\\(\"([a-z0-9.-]+)\"[,)]");

    static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
            return files.filter(file -> file.toString().endsWith(".properties"))
                    .filter(file -> !file.toString().endsWith("_en.properties"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesSayTheSameThings(Path portuguese) throws IOException {
        assertThat(keysOf(english(portuguese))).isEqualTo(keysOf(portuguese));
    }

    private static Path english(Path portuguese) {
        return Path.of(portuguese.toString().replace(".properties", "_en.properties"));
    }

    private static Set<String> keysOf(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyTextThatATemplateNamesIsThere() throws IOException {
        Set<String> shared = keysOf(TEMPLATES.resolve("Pages.properties"));
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".ftlh")))
                    .isNotEmpty()
                    .allSatisfy(template -> {
                        Set<String> known = new TreeSet<>(shared);
                        Path own = template.resolveSibling("Pages.properties");
                        known.addAll(Files.exists(own) ? keysOf(own) : Set.of());
                        assertThat(keysIn(template)).isSubsetOf(known);
                    });
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
