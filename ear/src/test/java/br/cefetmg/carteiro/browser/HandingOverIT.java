package br.cefetmg.carteiro.browser;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.house.TestPeople;
import br.cefetmg.carteiro.house.Visit;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@AtABrowser
@DisplayName("A file goes from one screen to another (B, journeys)")
class HandingOverIT {
    @RegisterExtension
    final Reception reception = new Reception();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void aCodeThatIsTypedBringsTheFileOnceAndSaysNotWhoseItIs(Manner manner) throws IOException {
        Visit person = new Visit(TestPeople.somebodyNew());
        person.choose(Visit.IMAP);
        Guest here = reception
                .guest(Manner.DESKTOP_IN_PORTUGUESE_SCRIPTS_BLOCKED)
                .signIn("portal/code/apple-mobileconfig", person.user());
        String code = new CodePages(here).make("apple-mobileconfig");

        CodePages there = new CodePages(reception.guest(manner));
        there.type(code);
        assertThat(there.guest().page().locator("body").textContent()).doesNotContain(person.user());
        assertThat(person.eventTypes()).doesNotContain("payload.issued", "code.spent");
        assertThat(there.fetch(folder).verdict()).isZero();
        assertThat(person.eventTypes()).contains("payload.issued", "code.spent");

        there.type(code);
        there.button().click();
        assertThat(there.guest()
                        .heading(there.guest().words().of(CodePages.ROOM, "refused.spent"))
                        .isVisible())
                .isTrue();
    }
}
