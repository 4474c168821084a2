package br.cefetmg.carteiro.laws;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.payload.PayloadFormat;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Documents point at what is there")
class DocumentsTest {
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|mailto:|#)([^)#]+)");
    private static final Pattern CLASS = Pattern.compile("`([A-Z][A-Za-z0-9]+)`");

    static Stream<Path> documents() {
        return Sources.documents();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkLeadsToAFile(Path document) {
        assertThat(found(LINK, document).map(document::resolveSibling).filter(target -> !Sources.exists(target)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/manual-mn-010.md", "docs/architecture.md"})
    void everyClassThatIsNamedExists(String document) {
        Set<String> classes = Sources.files()
                .map(file -> file.getFileName().toString().replaceFirst("\\.java$", ""))
                .collect(Collectors.toUnmodifiableSet());
        Set<String> foreign = Set.of(
                "ServletExtension", "ObjectInputStream", "Impl", "Util", "Helper", "Manager", "Common", "UseSSL");
        assertThat(found(CLASS, Path.of(document)).filter(name -> !foreign.contains(name)))
                .isSubsetOf(classes);
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatIsInTheTablesOfItsReaders(PayloadFormat format) {
        assertThat(Stream.of("README.md", "SECURITY.md", "CHANGELOG.md", "docs/manual-mn-010.md"))
                .allSatisfy(
                        document -> assertThat(Sources.text(Path.of(document))).contains("`" + format.slug() + "`"));
    }

    private static Stream<String> found(Pattern pattern, Path document) {
        return pattern.matcher(Sources.text(document)).results().map(one -> one.group(1));
    }
}
