package br.cefetmg.carteiro.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Names: what a person can influence")
class AccountNameTest {
    private static final MailAddress ADDRESS = MailAddress.of("fulano@cefetmg.br");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fulano de Tal",
                "Conceição D'Ávila & Filhos",
                "José M. Araújo-Lima, Jr.",
                "Ольга Петрова",
                "李小龍",
                "नरेन्द्र",
                "فاطمة",
                "Ngũgĩ wa Thiong'o",
                "'t Hooft"
            })
    void carriesANameAsItIs(String name) {
        assertThat(AccountName.of(name, ADDRESS)).isEqualTo(new AccountName(name, false));
    }

    @Test
    void makesItCanonical() {
        assertThat(AccountName.of("  Joa\u0303o   Arau\u0301jo ", ADDRESS))
                .isEqualTo(new AccountName("João Araújo", false));
    }

    @Test
    void carries64CharactersAndNotOneMore() {
        assertThat(AccountName.of("ã".repeat(64), ADDRESS).replaced()).isFalse();
        assertThat(AccountName.of("ã".repeat(65), ADDRESS).replaced()).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "   ",
                "...",
                "veja https://exemplo.br",
                "www.exemplo",
                "WWW.Exemplo",
                "fulano@exemplo",
                "ligue 31999",
                "Fulano 2",
                "Fulano\r\n[HKEY_CURRENT_USER]",
                "Fulano\tde Tal",
                "Fulano\u0000",
                "\u202Eonaluf",
                "Ful\u200Bano",
                "Ful\u00ADano",
                "\u3164",
                "Fula\u034Fno",
                "\u0301Fulano",
                "Fulano\u00A0de Tal",
                "${7*7}",
                "%PATH%",
                "$(calc)",
                "\"Fulano\"",
                "<b>Fulano</b>",
                "Fulano; rm",
                "[section]",
                "Fulano\uD800",
                "Fulano 😀"
            })
    void givesTheAddressForEverythingElse(@Nullable String raw) {
        assertThat(AccountName.of(raw, ADDRESS)).isEqualTo(new AccountName("fulano@cefetmg.br", true));
    }

    @Test
    void cannotBeMadeAroundTheRule() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AccountName("<b>", false));
    }
}
