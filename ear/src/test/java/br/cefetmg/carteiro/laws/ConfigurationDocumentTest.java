package br.cefetmg.carteiro.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("docs/configuration.md says what the code reads")
class ConfigurationDocumentTest {
    private static final Pattern NAME = Pattern.compile("CARTEIRO_[A-Z_]*[A-Z]");
    private static final Pattern SECRET = Pattern.compile("settings\\.secret\\(\"(\\w+)\"");
    private static final Pattern DEFAULT_IN_CODE = Pattern.compile("\"(CARTEIRO_[A-Z_]+)\",\\s*\"([^\"]+)\"");
    private static final Pattern DEFAULT_IN_EXPRESSION =
            Pattern.compile("\\$\\{(?:env\\.)?(CARTEIRO_[A-Z_]+):([^${}.-][^${}]*)}");

    private static final Path WILDFLY = Path.of("ear/src/main/wildfly");
    private static final Path WEB_INF = Path.of("web/src/main/webapp/WEB-INF");
    private static final Path REALM = Path.of("ear/src/dev/realm.json");
    private static final Path READER =
            Path.of("ejb/src/main/java/br/cefetmg/carteiro/configuration/ConfigurationReader.java");
    private static final String DOCUMENT = Sources.text(Path.of("docs/configuration.md"));

    /** A row of the document's tables: its cells in order. */
    record Row(String name, String byDefault, String readers) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Row> rows() {
        return DOCUMENT.lines()
                .filter(line -> line.startsWith("| `CARTEIRO_"))
                .map(line -> line.split(" *\\| *", -1))
                .map(cells -> new Row(cells[1].replace("`", ""), cells[2], cells[4]))
                .toList();
    }

    @Test
    void everyNameThatIsReadIsExplainedAndNoOther() {
        Set<String> read = Stream.of(Sources.files(), Sources.scripts(), Stream.of(Path.of("ear/pom.xml")))
                .flatMap(files -> files)
                .filter(file -> !file.toString().contains("/src/test/java/") || file.endsWith("Judge.java"))
                .flatMap(file -> names(Sources.text(file)))
                .collect(Collectors.toCollection(TreeSet::new));
        SECRET.matcher(Sources.text(READER)).results().forEach(secret -> read.add(secret.group(1) + "_FILE"));
        Set<String> explained = names(DOCUMENT).collect(Collectors.toCollection(TreeSet::new));
        assertThat(explained).isEqualTo(read);
    }

    @Test
    void everyRowIsThereOnce() {
        assertThat(rows()).isNotEmpty().map(Row::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRowSaysWhoReads(Row row) {
        Map<String, Boolean> readers = Map.of(
                "Carteiro", isNamedIn(row, Stream.of(READER)),
                "WildFly",
                        isNamedIn(
                                row,
                                Sources.files().filter(file -> file.startsWith(WILDFLY) || file.startsWith(WEB_INF))),
                "Keycloak", isNamedIn(row, Stream.of(REALM)),
                "scripts", isNamedIn(row, Sources.scripts().filter(file -> !file.equals(Path.of("carteiro")))));
        readers.forEach((reader, reads) ->
                assertThat(row.readers().contains(reader)).as(reader).isEqualTo(reads));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRowSaysTheDefault(Row row) {
        assertThat(defaults().filter(one -> one.group(1).equals(row.name())).map(one -> "`" + one.group(2) + "`"))
                .allSatisfy(value -> assertThat(row.byDefault()).contains(value));
    }

    private static Stream<MatchResult> defaults() {
        Stream<Path> expressions = Sources.files()
                .filter(file -> file.startsWith(WILDFLY) || file.startsWith(WEB_INF) || file.equals(REALM));
        return Stream.concat(
                DEFAULT_IN_CODE.matcher(Sources.text(READER)).results(),
                expressions.flatMap(file ->
                        DEFAULT_IN_EXPRESSION.matcher(Sources.text(file)).results()));
    }

    private static Stream<String> names(String text) {
        return NAME.matcher(text).results().map(MatchResult::group);
    }

    private static boolean isNamedIn(Row row, Stream<Path> files) {
        return files.flatMap(file -> names(Sources.text(file))).anyMatch(row.name()::equals);
    }
}
