package br.cefetmg.carteiro.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Translations (A-portal: no text is left in the other language)")
class TranslationTest {
    /** What is rightly written alike in both languages, by the reason. */
    private static final Map<String, Set<String>> ALIKE = Map.of(
            "devices and systems are called by their makers",
            Set.of("Android", "Chromebook", "iPad", "iPhone", "Linux", "Mac", "Windows"),
            "so are programs",
            Set.of(
                    "Facebook",
                    "Instagram",
                    "LinkedIn",
                    "Outlook",
                    "Samsung Email",
                    "Slack",
                    "Snapchat",
                    "Teams",
                    "Telegram",
                    "TikTok",
                    "WhatsApp",
                    "X"),
            "names of techniques",
            Set.of("API", "MDM", "SSL/TLS", "STARTTLS"),
            "a word of both languages",
            Set.of("Cookies", "E-mail", "Manual", "Panorama", "portal"));

    private static final Pattern PORTUGUESE = Pattern.compile(
            "(?iU)\\b(ainda|ao|aos|com|da|das|depois|dos|em|esta|este|está|já"
                    + "|mais|mas|na|nas|não|nos|ou|para|pela|pelo|por|que|seu|sua|são|uma|você)\\b|[\\p{L}&&[^\\p{ASCII}]]");

    /** Without those that are Portuguese words too. */
    private static final Pattern ENGLISH =
            Pattern.compile("(?iU)\\b(an|and|are|at|by|from|has|have|is|it|its|not|of|on|that|the"
                    + "|these|this|to|was|were|which|with|you|your)\\b");

    /** Portuguese in every language. */
    private static final Pattern NAMES = Pattern.compile("Identidade Única|Brasília");

    static Stream<Bundle> bundles() {
        return Bundle.all();
    }

    @Nested
    class ATextOfBothLanguages {
        private final List<String> copies = Bundle.all()
                .flatMap(Bundle::texts)
                .filter(text -> text.portuguese().equals(text.english()))
                .map(Bundle.Text::english)
                .distinct()
                .toList();

        private final List<String> right =
                ALIKE.values().stream().flatMap(Set::stream).toList();

        @Test
        void isAWordOfBoth() {
            assertThat(copies).isSubsetOf(right);
        }

        @Test
        @DisplayName("no word stands among the exceptions that is none any more")
        void standsAmongTheExceptionsAsLongAsItIsOne() {
            assertThat(right).isSubsetOf(copies);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void whatIsEnglishSpeaksNoPortuguese(Bundle bundle) {
        assertThat(bundle.texts())
                .allSatisfy(text -> assertThat(nameless(text.english())).doesNotContainPattern(PORTUGUESE));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void whatIsPortugueseSpeaksNoEnglish(Bundle bundle) {
        assertThat(bundle.texts())
                .allSatisfy(text -> assertThat(text.portuguese()).doesNotContainPattern(ENGLISH));
    }

    private static String nameless(String text) {
        return NAMES.matcher(text).replaceAll("");
    }

    @Nested
    @DisplayName("The two languages are told from each other")
    class TheTwoLanguages {
        @ParameterizedTest
        @ValueSource(strings = {"Você recebe por IMAP.", "Baixar o arquivo em casa", "Opções", "Enter a senha já"})
        void portugueseIs(String text) {
            assertThat(text).containsPattern(PORTUGUESE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Download the file", "Voltar to start", "Your files", "An address"})
        void englishIs(String text) {
            assertThat(text).containsPattern(ENGLISH);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Sign in with Identidade Única (time in Brasília)", "Open it: no file is lost"})
        void englishIsNotPortuguese(String text) {
            assertThat(nameless(text)).doesNotContainPattern(PORTUGUESE);
        }
    }
}
