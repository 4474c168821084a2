package br.cefetmg.carteiro.browser;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.house.Clockwork;
import br.cefetmg.carteiro.house.House;
import br.cefetmg.carteiro.house.TestPeople;
import br.cefetmg.carteiro.house.Visit;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@AtABrowser
@DisplayName("A file goes from one screen to another (B, journeys)")
class HandingOverIT {
    private static final String APPLE = "apple-mobileconfig";

    @RegisterExtension
    final Reception reception = new Reception();

    @TempDir
    Path folder;

    private final Visit person = Visit.ofSomebodyWith(Visit.IMAP);

    private CodePages atTheComputer() {
        return new CodePages(reception
                .guest(Manner.DESKTOP_IN_PORTUGUESE_SCRIPTS_BLOCKED)
                .signIn("portal/code/" + APPLE, person.user()));
    }

    private CodePages somewhere(Manner manner) {
        return new CodePages(reception.guest(manner));
    }

    @ParameterizedTest
    @EnumSource
    void aCodeThatIsTypedBringsTheFileOnceAndSaysNotWhoseItIs(Manner manner) throws IOException {
        String code = atTheComputer().make(APPLE);

        CodePages there = somewhere(manner);
        there.type(code);
        assertThat(there.guest().page().locator("body").textContent()).doesNotContain(person.user());
        assertThat(person.eventTypes()).doesNotContain("payload.issued", "code.spent");
        assertThat(there.fetch(folder).verdict()).isZero();
        assertThat(person.eventTypes()).contains("payload.issued", "code.spent");

        there.type(code);
        there.button().click();
        assertThat(there.refusal("spent").isVisible()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aQrCodeIsScannedOffTheScreenAndLeadsToTheSamePage(Manner manner) throws IOException {
        CodePages here = atTheComputer();
        String code = here.make(APPLE).replace("-", "");
        String address = here.scan(new Camera(folder));
        assertThat(address).isEqualTo(House.at("c/" + code).toString());

        // whoever looks at the link beforehand spends nothing
        somewhere(manner).guest().open("c/" + code);
        assertThat(person.eventTypes()).doesNotContain("code.spent");
        CodePages there = somewhere(manner);
        there.guest().page().navigate(address);
        assertThat(there.guest()
                        .heading(there.guest().words().of(CodePages.ROOM, "landing.title"))
                        .isVisible())
                .isTrue();
        assertThat(there.fetch(folder).verdict()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aCodeForItsOwnerOpensNothingForSomebodyElse(Manner manner) throws IOException {
        String code = atTheComputer().makeForMyself(APPLE);

        CodePages stranger = somewhere(manner);
        stranger.type(code);
        stranger.button().click();
        stranger.guest().fillIn(TestPeople.somebodyNew());
        stranger.button().click();
        assertThat(stranger.refusal("somebody-elses").isVisible()).isTrue();
        assertThat(person.eventTypes()).contains("code.refused").doesNotContain("code.spent", "payload.issued");

        CodePages owner = somewhere(manner);
        owner.type(code);
        owner.button().click();
        owner.guest().fillIn(person.user());
        assertThat(owner.fetch(folder).verdict()).isZero();
        assertThat(person.eventTypes()).contains("code.spent", "payload.issued");
    }

    @ParameterizedTest
    @EnumSource
    @Tag("postgresql") // where the tests may move what the database says of time
    void aLateCodeSaysWhatIsWrongAndWhatToDo(Manner manner) {
        String code = atTheComputer().make(APPLE);
        Clockwork.endCodesOf(person);

        CodePages there = somewhere(manner);
        there.type(code);
        there.button().click();
        assertThat(there.refusal("unknown").isVisible()).isTrue();
        assertThat(there.guest()
                        .link(there.guest().words().of(CodePages.ROOM, "refused.new"))
                        .isVisible())
                .isTrue();
        assertThat(person.eventTypes()).doesNotContain("code.spent", "payload.issued");
    }
}
