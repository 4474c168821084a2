package br.cefetmg.carteiro.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import br.cefetmg.carteiro.problem.InvalidAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {
    @Test
    void hasOneSpellingInLowerCase() {
        assertThat(MailAddress.of("Fulano.De.Tal@CEFETMG.BR").asString()).isEqualTo("fulano.de.tal@cefetmg.br");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "joao+lista@cefetmg.br",
                "d'avila@aluno.cefetmg.br",
                "a.b-c_d@cefetmg.br",
                "x@a-b.cefetmg.br",
                "{a}%b%$c@cefetmg.br",
                "0123456789012345678901234567890123456789012345678901234567890123@cefetmg.br"
            })
    void acceptsADotAtomInAHostName(String text) {
        assertThat(MailAddress.of(text).asString()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fulano",
                "@cefetmg.br",
                "fulano@",
                "fulano@localhost",
                "fulano@cefetmg.br.",
                "fulano@-cefetmg.br",
                "fulano@cefetmg..br",
                "fulano@127.0.0.1",
                "fulano@[127.0.0.1]",
                ".fulano@cefetmg.br",
                "fulano.@cefetmg.br",
                "fu..lano@cefetmg.br",
                "\"fulano\"@cefetmg.br",
                "fu lano@cefetmg.br",
                " fulano@cefetmg.br",
                "fulano@cefetmg.br\n",
                "a@b@cefetmg.br",
                "conceição@cefetmg.br",
                "\u212Aelvin@cefetmg.br",
                "fulano@cefetmg.br\u0000",
                "01234567890123456789012345678901234567890123456789012345678901234@cefetmg.br"
            })
    void refusesEverythingElseWithoutRepeatingIt(String text) {
        assertThatExceptionOfType(InvalidAddress.class)
                .isThrownBy(() -> MailAddress.of(text))
                .satisfies(problem -> assertThat(problem.slug()).isEqualTo("invalid-input"))
                .satisfies(problem -> assertThat(problem.getMessage()).doesNotContain("lano"));
    }

    @Test
    void refusesADomainOfMoreThan255Characters() {
        String domain = "a234567890.".repeat(24) + "br";
        assertThatExceptionOfType(InvalidAddress.class).isThrownBy(() -> MailAddress.of("a@" + domain));
    }
}
