package br.cefetmg.carteiro.browser;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.house.TestPeople;
import br.cefetmg.carteiro.house.Visit;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@AtABrowser
@DisplayName("A person chooses how to receive mail (B, journeys)")
class ChoosingIT {
    @RegisterExtension
    final Reception reception = new Reception();

    private final Visit person = new Visit(TestPeople.somebodyNew());

    private ChoicePages newcomer(Manner manner) {
        return new ChoicePages(reception.guest(manner).signIn(FilePages.PATH, person.user()));
    }

    private String chosen() {
        return Visit.json(person.get("me").body()).path("receiveProtocol").asText("none");
    }

    @ParameterizedTest
    @EnumSource
    void imapForTheFirstTimeLeadsToTheFiles(Manner manner) {
        ChoicePages choice = newcomer(manner);
        assertThat(choice.protocol("IMAP").isChecked()).isFalse();
        assertThat(choice.protocol("POP").isChecked()).isFalse();
        choice.imap();
        assertThat(new FilePages(choice.guest()).offered()).isNotEmpty();
        assertThat(choice.guest().main().textContent()).contains(TestPeople.addressOf(person.user()), "IMAP");
        assertThat(chosen()).isEqualTo("IMAP");
        assertThat(person.eventTypes()).containsExactly("choice.made");
    }

    @ParameterizedTest
    @EnumSource
    void popNeedsItsAcknowledgementAndThenLeadsToTheFiles(Manner manner) {
        ChoicePages choice = newcomer(manner);
        choice.pop(false);
        assertThat(choice.guest().alert().textContent())
                .contains(choice.guest().words().text("choose.removal-not-acknowledged"));
        assertThat(chosen()).isEqualTo("none");
        assertThat(choice.acknowledgement().isChecked()).isFalse();
        choice.pop(true);
        assertThat(new FilePages(choice.guest()).offered()).isNotEmpty();
        assertThat(chosen()).isEqualTo("POP");
        assertThat(person.eventTypes()).containsExactly("choice.made", "choice.refused");
    }

    @ParameterizedTest
    @EnumSource
    void anotherChoiceCanBeMadeBothWaysAndBackShowsHowThingsAre(Manner manner) {
        ChoicePages choice = newcomer(manner);
        choice.imap();
        choice.open().pop(true);
        assertThat(chosen()).isEqualTo("POP");
        choice.open().imap();
        assertThat(chosen()).isEqualTo("IMAP");

        choice.guest().page().goBack();
        assertThat(choice.guest().main().textContent())
                .contains(choice.guest().words().text("choose.current", "IMAP"));
        choice.pop(true);
        assertThat(chosen()).isEqualTo("POP");
        assertThat(person.eventTypes())
                .containsExactly("choice.changed", "choice.changed", "choice.changed", "choice.made");
    }

    @ParameterizedTest
    @EnumSource
    void theLaterOfTwoTabsIsToldAndMayDecideAnew(Manner manner) {
        ChoicePages choice = newcomer(manner);
        Guest guest = choice.guest();
        choice.imap();
        choice.open();
        Page late = guest.turnToNewTab();
        choice.open().pop(true);
        assertThat(chosen()).isEqualTo("POP");

        guest.turnTo(late);
        choice.imap();
        assertThat(guest.alert().textContent()).contains(guest.words().text("choose.changed-meanwhile"));
        assertThat(chosen()).isEqualTo("POP");
        choice.imap();
        assertThat(chosen()).isEqualTo("IMAP");
    }
}
