package br.cefetmg.carteiro.browser;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.house.TestPeople;
import br.cefetmg.carteiro.house.Totals;
import br.cefetmg.carteiro.house.Visit;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@BesideTheJourneys
@DisplayName("A person comes, is understood, and leaves (B, journeys)")
class ComingAndGoingIT {
    @RegisterExtension
    final Reception reception = new Reception();

    @ParameterizedTest
    @EnumSource
    void whoFollowsALinkSignsInAndIsWhereTheLinkLed(Manner manner) {
        Guest guest = reception.guest(manner).open("portal/record").fillIn("conceicao");
        assertThat(guest.path()).isEqualTo("portal/record");
        assertThat(guest.heading(guest.words().of("record", "record.title")).isVisible())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void whoLeavesMustSignInAgainHereAndAtTheIdentityProvider(Manner manner) {
        String user = Visit.ofSomebodyWith(Visit.IMAP).user();
        String address = TestPeople.addressOf(user);
        Guest guest = reception.guest(manner).open(FilePages.PATH).fillIn(user);
        assertThat(guest.page().content()).contains(address);
        Totals.held(() -> guest.button(guest.words().text("nav.sign-out")).click());
        assertThat(guest.path()).isEmpty();
        guest.back();
        assertThat(guest.main()
                        .or(guest.page().locator("#kc-form-login"))
                        .first()
                        .isVisible())
                .isTrue();
        assertThat(guest.page().content()).doesNotContain(address);
        guest.open(FilePages.PATH);
        assertThat(guest.isAtTheLogin()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void whoHasNoMailboxIsToldSoAndWhomToAsk(Manner manner) {
        Guest guest = reception.guest(manner).open(FilePages.PATH).fillIn("semcaixa");
        assertThat(guest.heading(guest.words().text("no-mailbox.title")).isVisible())
                .isTrue();
        assertThat(guest.main().getByRole(AriaRole.RADIO).count()).isZero();
        assertThat(guest.page().locator("a[href^='mailto:']").count()).isPositive();
        guest.link(guest.words().text("nav.record")).click();
        assertThat(guest.heading(guest.words().of("record", "record.title")).isVisible())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void anotherLanguageStaysOnThePageAndIsKept(Manner manner) {
        Guest guest = reception.guest(manner).open("portal/record").fillIn("conceicao");
        Words other = manner.words().equals(Words.ENGLISH) ? Words.PORTUGUESE : Words.ENGLISH;
        guest.page().locator("a[hreflang='" + other.tag() + "']").first().click();
        assertThat(guest.path()).isEqualTo("portal/record");
        assertThat(guest.heading(other.of("record", "record.title")).isVisible())
                .isTrue();
        guest.open("");
        assertThat(guest.page().locator("html").getAttribute("lang")).isEqualTo(other.tag());
        assertThat(guest.heading(other.of("open", "welcome.title")).isVisible()).isTrue();
    }

    @Test
    @DisplayName("the sign-in page of the identity provider speaks Portuguese, and axe finds nothing wrong with it")
    void whoSignsInIsSpokenToInPortuguese() {
        Guest guest = reception.guest(Manner.PHONE_IN_PORTUGUESE).open(FilePages.PATH);
        assertThat(guest.isAtTheLogin()).isTrue();
        assertThat(guest.page().locator("html").getAttribute("lang")).startsWith("pt");
        assertThat(Axe.complaints(guest.page())).isEmpty();
    }
}
