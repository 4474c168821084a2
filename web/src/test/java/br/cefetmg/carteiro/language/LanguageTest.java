package br.cefetmg.carteiro.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Which language a caller gets")
class LanguageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pt-BR,pt;q=0.9,en;q=0.8 | PORTUGUESE
            en-US,en;q=0.9          | ENGLISH
            en;q=0.5,pt;q=0.9       | PORTUGUESE
            fr                      | PORTUGUESE
            de,en;q=0.1             | ENGLISH
            ;;;                     | PORTUGUESE
            *                       | PORTUGUESE
            ''                      | PORTUGUESE
            """)
    void isTheOneTheyPreferAmongOurs(String header, Language expected) {
        assertThat(Language.accepted(header)).isEqualTo(expected);
    }
}
