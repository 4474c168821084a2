package br.cefetmg.carteiro.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Nobody is asked to trust, accept or install a certificate (B-portal)")
class CertificateAdviceTest {
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?;:])\\s+|\\n");

    private static final Asking PORTUGUESE = new Asking(
            "certificad",
            "confi(e|em|a|ar)|instal(e|em|a|ar)|aceit(e|em|a|ar)|adicion(e|em|ar)|import(e|em|ar)",
            "não|nunca|jamais|nenhuma?");
    private static final Asking ENGLISH =
            new Asking("certificate", "trust|install|accept|add|import", "no|not|never|nobody|none|nothing");

    /** How one language asks for it, and how it says that nobody does. */
    record Asking(Pattern what, Pattern verb, Pattern negation) {
        Asking(String what, String verb, String negation) {
            this(Pattern.compile("(?iU)" + what), words(verb), words(negation));
        }

        private static Pattern words(String either) {
            return Pattern.compile("(?iU)\\b(" + either + ")s?\\b");
        }

        List<String> in(String text) {
            return SENTENCE.splitAsStream(text)
                    .filter(sentence -> what.matcher(sentence).find())
                    .filter(sentence -> verb.matcher(sentence).find())
                    .filter(sentence -> !negation.matcher(sentence).find())
                    .toList();
        }
    }

    static Stream<Bundle> bundles() {
        return Bundle.all();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void byNoText(Bundle bundle) {
        assertThat(bundle.texts()).isNotEmpty().allSatisfy(text -> {
            assertThat(PORTUGUESE.in(text.portuguese())).as(text.key()).isEmpty();
            assertThat(ENGLISH.in(text.english())).as(text.key()).isEmpty();
        });
    }

    @Test
    void byNothingThatIsHandedOut() {
        assertThat(Written.files(Path.of("../provisioning-templates/src/main/resources"), ".ftl"))
                .isNotEmpty()
                .allSatisfy(file -> {
                    assertThat(PORTUGUESE.in(Written.text(file))).isEmpty();
                    assertThat(ENGLISH.in(Written.text(file))).isEmpty();
                });
    }

    @Nested
    class Asked {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Toque em Confiar neste certificado.",
                    "Instale o certificado raiz e continue.",
                    "Nunca abra anexos. Aceite o certificado da instituição.",
                    "Se aparecer um certificado, confie nele."
                })
        void inPortuguese(String text) {
            assertThat(PORTUGUESE.in(text)).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Trust this certificate to go on.",
                    "First install the root certificates.",
                    "Do not worry. Accept the certificate."
                })
        void inEnglish(String text) {
            assertThat(ENGLISH.in(text)).hasSize(1);
        }
    }

    @Nested
    class NotAsked {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Nunca instale nem aceite um certificado porque uma página pede isso.",
                    "Só mexe no e-mail: não instala certificado, não dá controle do aparelho a ninguém.",
                    "Nenhuma página nossa pede que você confie num certificado.",
                    "O certificado vale até amanhã. Instale o aplicativo.",
                    "Certificados de quem assina (PEM)"
                })
        void inPortuguese(String text) {
            assertThat(PORTUGUESE.in(text)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Never install or accept a certificate because a page asks for it.",
                    "No page of ours asks you to trust a certificate.",
                    "(certificate valid until {0})"
                })
        void inEnglish(String text) {
            assertThat(ENGLISH.in(text)).isEmpty();
        }
    }
}
