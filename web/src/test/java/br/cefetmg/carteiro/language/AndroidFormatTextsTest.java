package br.cefetmg.carteiro.language;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.payload.PayloadFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is said of formats is honest, in both languages")
class AndroidFormatTextsTest {
    private static final List<Language> LANGUAGES = List.of(Language.accepted("pt-BR"), Language.accepted("en"));

    @Test
    void everyFormatHasItsTexts() {
        for (Language language : LANGUAGES) {
            FormatTexts texts = new FormatTexts(language);
            assertThat(PayloadFormat.values()).allSatisfy(format -> {
                assertThat(texts.title(format)).isNotBlank();
                assertThat(texts.purpose(format)).isNotBlank();
                assertThat(texts.limits(format)).isNotBlank();
            });
        }
    }

    @Test
    void gmailAndOutlookAreNamedOnlyToSayThatTheyTakeNone() {
        for (Language language : LANGUAGES) {
            FormatTexts texts = new FormatTexts(language);
            Arrays.stream(PayloadFormat.values())
                    .filter(format -> format.slug().startsWith("android-"))
                    .forEach(format -> {
                        assertThat(texts.title(format) + texts.purpose(format)).doesNotContain("Gmail", "Outlook");
                        assertThat(texts.limits(format).toLowerCase(Locale.ROOT))
                                .satisfiesAnyOf(
                                        text -> assertThat(text).doesNotContain("gmail", "outlook"),
                                        text -> assertThat(text).contains("gmail", "não recebem imap nem pop"),
                                        text -> assertThat(text).contains("gmail", "take neither imap nor pop"));
                    });
        }
    }

    @Test
    void byPopTheLimitsOfThunderbirdForAndroidAreTold() {
        FormatTexts texts = new FormatTexts(Language.accepted("pt-BR"));
        assertThat(texts.limits(PayloadFormat.THUNDERBIRD_ANDROID_QR)).contains("não exclui do servidor");
        assertThat(texts.limits(PayloadFormat.THUNDERBIRD_ANDROID_K9S)).contains("não exclui do servidor");
    }
}
