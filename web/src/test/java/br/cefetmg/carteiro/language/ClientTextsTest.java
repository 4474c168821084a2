package br.cefetmg.carteiro.language;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.habit.MailHabits;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What people call mail programs (B-choice)")
class ClientTextsTest {
    @ParameterizedTest
    @EnumSource
    void everyProgramOfWhichWeTellSomethingHasAName(Language language) {
        ClientTexts texts = new ClientTexts(language);
        assertThat(MailHabits.builtIn().known())
                .allSatisfy(habit -> assertThat(texts.known(habit.client())).isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void aProgramThatIsNoneOfOursHasNoneAndIsCalledAsInTheData(Language language) {
        ClientTexts texts = new ClientTexts(language);
        assertThat(texts.known("pine")).isEmpty();
        assertThat(texts.name("pine")).isEqualTo("pine");
    }
}
