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
        choice.notYetSetUp().click();
        choice.decide("imap");
        choice.save(false);
        assertThat(new FilePages(choice.guest()).offered()).isNotEmpty();
        assertThat(choice.guest().main().textContent()).contains(TestPeople.addressOf(person.user()), "IMAP");
        assertThat(chosen()).isEqualTo("IMAP");
        assertThat(person.eventTypes()).containsExactly("choice.made");
    }

    @ParameterizedTest
    @EnumSource
    void popNeedsItsAcknowledgementAndThenLeadsToTheFiles(Manner manner) {
        ChoicePages choice = newcomer(manner).towards("pop");
        assertThat(choice.confirmation().isChecked()).isFalse();
        choice.save(false);
        assertThat(choice.guest().alert().textContent())
                .contains(choice.guest().words().of(ChoicePages.ROOM, "pop.not-acknowledged"));
        assertThat(chosen()).isEqualTo("none");
        assertThat(choice.confirmation().isChecked()).isFalse();
        choice.save(true);
        assertThat(new FilePages(choice.guest()).offered()).isNotEmpty();
        assertThat(chosen()).isEqualTo("POP");
        assertThat(person.eventTypes()).containsExactly("choice.made", "choice.refused");
    }

    @ParameterizedTest
    @EnumSource
    void anotherChoiceCanBeMadeBothWaysAndBackShowsHowThingsAre(Manner manner) {
        ChoicePages choice = newcomer(manner).towards("imap");
        choice.save(true);
        choice.towards("pop").save(true);
        assertThat(chosen()).isEqualTo("POP");
        choice.towards("imap").save(true);
        assertThat(chosen()).isEqualTo("IMAP");

        // back to the page that saved it: it knows that this is the choice by now, and asks for nothing
        choice.guest().back();
        assertThat(choice.submit().count()).isZero();
        choice.towards("pop").save(true);
        assertThat(chosen()).isEqualTo("POP");
        assertThat(person.eventTypes())
                .containsExactly("choice.changed", "choice.changed", "choice.changed", "choice.made");
    }

    @ParameterizedTest
    @EnumSource
    void aSignInThatEndedLeadsBackToTheSameStep(Manner manner) {
        ChoicePages choice = newcomer(manner).towards("imap");
        choice.guest().loseSignIn();
        choice.save(true);
        choice.guest().fillIn(person.user());
        assertThat(choice.guest().path()).isEqualTo("portal/choice/imap");
        assertThat(choice.guest().alert().textContent())
                .contains(choice.guest().words().text("expired"));
        assertThat(chosen()).isEqualTo("none");
        choice.save(true);
        assertThat(chosen()).isEqualTo("IMAP");
    }

    @ParameterizedTest
    @EnumSource
    void theLaterOfTwoTabsIsToldAndMayDecideAnew(Manner manner) {
        ChoicePages choice = newcomer(manner).towards("imap");
        Guest guest = choice.guest();
        Page late = guest.turnToNewTab();
        choice.towards("pop").save(true);
        assertThat(chosen()).isEqualTo("POP");

        guest.turnTo(late);
        choice.save(true);
        assertThat(guest.alert().textContent()).isNotBlank();
        assertThat(chosen()).isEqualTo("POP");
        choice.towards("imap").save(true);
        assertThat(chosen()).isEqualTo("IMAP");
    }
}
