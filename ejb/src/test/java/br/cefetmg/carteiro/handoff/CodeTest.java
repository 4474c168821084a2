package br.cefetmg.carteiro.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Eight characters that can be read aloud (B-5)")
class CodeTest {
    private static final Code CODE = new Code("K7Q209X1");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "K7Q209X1",
                "k7q209x1",
                "K7Q2-09X1",
                "k7q2 09x1",
                " K7Q2 - 09X1 ",
                "K 7 Q 2 0 9 X 1",
                "K7Q2\u201309X1",
                "K7Q2\u00a009X1",
                "K7Q2\u200b09X1",
                "K7Q2O9XI",
                "k7q2o9xl",
                "\uff2b7Q209X1"
            })
    void isReadAsPeopleTypeIt(String typed) {
        assertThat(Code.read(typed)).contains(CODE);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "K7Q209X",
                "K7Q209X11",
                "K7Q209XU",
                "K7Q2/09X1",
                "../../etc",
                "K7Q209X\u00c9",
                "K7Q209X1<",
                "K7Q209X1                                                                        "
            })
    void isNothingElse(String typed) {
        assertThat(Code.read(typed)).isEmpty();
    }

    @Test
    void isShownInTwoGroups() {
        assertThat(CODE.grouped()).isEqualTo("K7Q2-09X1");
        assertThat(Code.read(CODE.grouped())).contains(CODE);
    }

    @Test
    void keepsItselfOutOfLogs() {
        assertThat(CODE.toString()).doesNotContain(CODE.text());
    }

    @Test
    void isNeverBuiltOfAnythingElse() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Code("k7q209x1"));
    }

    @Test
    @DisplayName("is drawn from all of its 32 characters at every place, so that it has 40 bits")
    void usesTheWholeAlphabetEverywhere() {
        Random random = new Random(10);
        for (int place = 0; place < 8; place++) {
            int at = place;
            assertThat(Stream.generate(() -> Code.random(random).text().charAt(at))
                            .limit(2000)
                            .collect(Collectors.toSet()))
                    .hasSize(32)
                    .doesNotContain('I', 'L', 'O', 'U');
        }
    }

    @Test
    void isReadBackHoweverItWasDrawn() {
        SecureRandom random = new SecureRandom();
        assertThat(Stream.generate(() -> Code.random(random)).limit(200))
                .allSatisfy(code -> assertThat(Code.read(code.grouped().toLowerCase(Locale.ROOT)))
                        .contains(code));
    }
}
