package br.cefetmg.carteiro.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Texts of the pages (A-portal: none that nobody asks for)")
class UsedTextsTest {
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9_]*\\b");
    private static final Pattern WORD = Pattern.compile("[\\w-]+");
    private static final Set<String> SAID = said();

    /** By code: what it quotes, and its constants as they stand and as addresses spell them. By data: any word. */
    private static Set<String> said() {
        Set<String> said = new HashSet<>();
        for (String module : List.of(".", "../ejb", "../provisioning-templates")) {
            Path main = Path.of(module, "src", "main");
            Written.files(main.resolve("java"), ".java").stream()
                    .map(Written::text)
                    .forEach(code -> said.addAll(ofCode(code)));
            Written.files(main.resolve("resources"), ".yaml").stream()
                    .flatMap(data -> WORD.matcher(Written.text(data)).results())
                    .map(MatchResult::group)
                    .forEach(said::add);
        }
        return said;
    }

    private static Set<String> ofCode(String code) {
        Set<String> said = new HashSet<>(AskedTexts.quoted(code));
        CONSTANT.matcher(code).results().map(MatchResult::group).distinct().forEach(constant -> {
            String spelled = constant.toLowerCase(Locale.ROOT);
            said.addAll(List.of(constant, spelled, spelled.replace('_', '-')));
        });
        return said;
    }

    static Stream<Bundle> bundlesOfPages() {
        return Bundle.all().filter(bundle -> bundle.name().startsWith("portal/"));
    }

    @ParameterizedTest
    @MethodSource("bundlesOfPages")
    void areAllAskedForBySomePage(Bundle bundle) {
        AskedTexts asked = new AskedTexts(templates(bundle), SAID);
        assertThat(bundle.portuguese().keySet().stream().filter(key -> !asked.include(key)))
                .isEmpty();
    }

    /** Those of its room and what stands around every page; of the bundle that they share, all. */
    private static List<String> templates(Bundle bundle) {
        Path room = Written.RESOURCES.resolve(bundle.name()).resolveSibling("");
        return Written.files(Written.RESOURCES.resolve("portal"), ".ftlh").stream()
                .filter(template -> template.startsWith(room) || template.endsWith("layout.ftlh"))
                .map(Written::text)
                .toList();
    }

    @Nested
    class AreToldFromThoseThatNobodyAsksFor {
        private final AskedTexts asked = new AskedTexts(
                List.of(
                        "<ul aria-label=\"${t(\"list\")}\"><#list [\"one\", \"two\"] as it>",
                        "<li>${t(\"item.\" + it + \".is\", count)}</li>",
                        "<@head [\"at\"]/>${t(\"kind.\" + known?then(\"a\", kind))}",
                        "<p>${t(\"step.\" + way + number)} ${t(problem)}</p>"),
                Set.of("imap", "type.made", "file.gone"));

        @ParameterizedTest
        @ValueSource(strings = {"list", "item.one.is", "at", "kind.imap", "kind.type.made", "step.imap4", "file.gone"})
        void byAKeyThatIsWrittenOutOrPutTogether(String key) {
            assertThat(asked.include(key)).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"lists", "item.three.is", "item.one", "kind.pop", "step.pop4", "file.kept", "problem"})
        void byNoneOfThese(String key) {
            assertThat(asked.include(key)).isFalse();
        }
    }

    @Test
    void areAskedForByWordsOfCodeAndDataToo() {
        assertThat(SAID).contains("choice.made", "NOT_YET_VALID", "not-yet-valid", "iphone-mail", "windows-unblock");
    }
}
