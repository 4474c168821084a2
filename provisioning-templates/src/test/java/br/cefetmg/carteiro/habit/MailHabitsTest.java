package br.cefetmg.carteiro.habit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What mail programs really do (B-choice)")
class MailHabitsTest {
    private static final String WHOLE =
            "{client: a-mail, pop: REMOVES, source: \"https://example.org/a\", asOf: \"2026-11-22\"}";

    private static ByteArrayInputStream yaml(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void keepsMailOnAnIphoneUnlessItsOwnerChangesThatAndForEverInThunderbirdOnAndroid() {
        MailHabits habits = MailHabits.builtIn();
        assertThat(habits.of("iphone-mail").orElseThrow().pop()).isEqualTo(PopHabit.KEEPS_UNLESS_CHANGED);
        assertThat(habits.of("thunderbird-android").orElseThrow().pop()).isEqualTo(PopHabit.NEVER_REMOVES);
        assertThat(habits.of("nobody")).isEmpty();
    }

    @Test
    void readsOneEntryAProgram() throws Exception {
        assertThat(MailHabits.read(yaml("- " + WHOLE)).known())
                .singleElement()
                .satisfies(habit -> assertThat(habit.source()).hasToString("https://example.org/a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- {client: a-mail, pop: REMOVES, source: \"https://example.org/a\"}",
                "- {client: a-mail, pop: MAYBE, source: \"https://example.org/a\", asOf: \"2026-11-22\"}",
                "- {client: a-mail, pop: REMOVES, source: \"https://example.org/a\", asOf: yesterday}",
                "- {client: a-mail, pop: REMOVES, source: \"http://example.org/a\", asOf: \"2026-11-22\"}",
                "- {client: A Mail, pop: REMOVES, source: \"https://example.org/a\", asOf: \"2026-11-22\"}",
                "- {client: a-mail, pop: REMOVES, source: \"https://example.org/a\", asOf: \"2026-11-22\", more: 1}",
                "- {client: a-mail, client: b-mail, pop: REMOVES, source: \"https://example.org/a\", asOf: \"2026-11-22\"}",
                "- " + WHOLE + "\n- " + WHOLE,
                "- " + WHOLE + "\n---\n- " + WHOLE
            })
    void refusesWhatIsNotWholeOrNotKnown(String text) {
        assertThatThrownBy(() -> MailHabits.read(yaml(text))).isInstanceOf(Exception.class);
    }
}
