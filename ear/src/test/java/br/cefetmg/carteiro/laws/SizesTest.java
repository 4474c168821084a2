package br.cefetmg.carteiro.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Size: what is written as code is short")
class SizesTest {
    private static final int LONGEST = 250;
    private static final int MEDIAN = 60;
    private static final int RARELY_MORE = 130;
    private static final Path SERVED = Path.of("web/src/main/resources/br/cefetmg/carteiro/portal/static");

    @ParameterizedTest
    @ValueSource(strings = {".java", ".ftl", ".ftlh", ".sql"})
    @DisplayName("no Java file, template or migration over 250 lines, tests included")
    void noSourceIsLong(String kind) {
        assertThat(ofKind(kind)).isNotEmpty();
        assertThat(ofKind(kind).filter(SizesTest::isLong)).isEmpty();
    }

    @Test
    void noScriptIsLong() {
        assertThat(Sources.scripts().filter(SizesTest::isLong)).isEmpty();
    }

    @Test
    void nothingThatThePortalServesAsAFileIsLong() {
        assertThat(Sources.files().filter(file -> file.startsWith(SERVED))).isNotEmpty();
        assertThat(Sources.files().filter(file -> file.startsWith(SERVED)).filter(SizesTest::isLong))
                .isEmpty();
    }

    @Test
    @DisplayName("half of the Java files have at most 60 lines")
    void aUsualFileHasAScreenful() {
        long[] sizes = ofKind(".java").mapToLong(SizesTest::lines).sorted().toArray();
        assertThat(sizes[sizes.length / 2]).isLessThanOrEqualTo(MEDIAN);
    }

    @Test
    @DisplayName("nine in ten Java files have at most 130 lines, their tests apart")
    void aLongFileIsRare() {
        long[] sizes = ofKind(".java")
                .filter(file -> file.toString().contains("src/main/"))
                .mapToLong(SizesTest::lines)
                .sorted()
                .toArray();
        assertThat(sizes[sizes.length * 9 / 10]).isLessThanOrEqualTo(RARELY_MORE);
    }

    private static Stream<Path> ofKind(String ending) {
        return Sources.files().filter(file -> file.toString().endsWith(ending));
    }

    private static boolean isLong(Path file) {
        return lines(file) > LONGEST;
    }

    private static long lines(Path file) {
        return Sources.text(file).lines().count();
    }
}
