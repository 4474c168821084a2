package br.cefetmg.carteiro.browser;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.house.Totals;
import br.cefetmg.carteiro.house.Visit;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@BesideTheJourneys
@DisplayName("What scripts add to pages that do without them (B, enhancement)")
class EnhancementsIT {
    /** As it comes from a Mac, and from an iPad that asks for the site of computers, as iPads do by themselves. */
    private static final String SAFARI = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 "
            + "(KHTML, like Gecko) Version/18.5 Safari/605.1.15";

    @RegisterExtension
    final Reception reception = new Reception();

    private static Locator copyButtons(Guest guest) {
        return guest.main().locator("button[data-copy]");
    }

    @Test
    void aCopyButtonCopiesWhatStandsBesideItAndSaysSo() {
        Guest guest = reception.guest(Manner.PHONE_IN_PORTUGUESE);
        guest.profile().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        guest.open("");
        Locator first = copyButtons(guest).first();
        first.click();
        assertThat(guest.page().evaluate("navigator.clipboard.readText()")).isEqualTo("imap.cefetmg.br");
        assertThat(guest.page().locator("[role=status]").allTextContents())
                .contains(guest.words().of("open", "settings.copied", "imap.cefetmg.br"));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_ANY, names = ".*SCRIPTS_(BLOCKED|OFF)")
    void withoutScriptsNoButtonPromisesWhatItCannotDo(Manner manner) {
        Guest guest = reception.guest(manner).open("");
        assertThat(copyButtons(guest).count()).isPositive();
        assertThat(copyButtons(guest).all()).noneMatch(Locator::isVisible);
    }

    @Test
    void aCodeSaysThatItEndsSoonAndThenThatItHasEnded() {
        Visit person = Visit.ofSomebodyWith(Visit.IMAP);
        Guest guest = reception.guest(Manner.DESKTOP_IN_ENGLISH);
        guest.page().clock().install();
        new CodePages(guest.signIn("portal/code/settings-card", person.user())).make("settings-card");
        Locator status = guest.main().locator("[data-seconds]");
        assertThat(status.textContent()).isNotEqualTo(said(guest, "made.soon"));
        guest.page().clock().fastForward("08:30");
        assertThat(status.textContent()).isEqualTo(said(guest, "made.soon"));
        guest.page().clock().fastForward("02:00");
        assertThat(status.textContent()).isEqualTo(said(guest, "made.over"));
        assertThat(guest.button(said(guest, "made.another")).isVisible()).isTrue();
    }

    @Test
    void aCodeThatIsUsedElsewhereIsGoneFromTheScreenAndThePageSaysSo() {
        Visit person = Visit.ofSomebodyWith(Visit.IMAP);
        Guest computer = reception.guest(Manner.DESKTOP_IN_ENGLISH);
        CodePages here = new CodePages(computer.signIn("portal/code/settings-card", person.user()));
        String code = here.make("settings-card");
        assertThat(computer.main().locator("figure").isVisible()).isTrue();

        CodePages phone = new CodePages(reception.guest(Manner.PHONE_IN_PORTUGUESE));
        phone.type(code);
        Totals.held(() -> {
            phone.button().click();
            here.awaitEnd();
        });
        assertThat(computer.main().locator("[data-progress]").textContent()).isEqualTo(said(computer, "made.spent"));
        assertThat(computer.main().locator("figure").isVisible()).isFalse();
        assertThat(computer.button(said(computer, "made.another")).isVisible()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"5, portal, ipad", "0, portal, mac", "5, portal?device=mac, mac"})
    void whatSaysThatItIsAMacAndCanBeTouchedIsAnIpadUnlessSomebodyKnowsBetter(int touches, String path, String device) {
        Guest guest = reception.guest(new NewContextOptions().setUserAgent(SAFARI), Words.PORTUGUESE);
        guest.profile()
                .addInitScript(
                        "Object.defineProperty(navigator, 'maxTouchPoints', { get: () => %d })".formatted(touches));
        guest.signIn(path, Visit.ofSomebodyWith(Visit.IMAP).user());
        String here = guest.words().of("files", "first.here", guest.words().of("files", "system.this." + device));
        guest.main()
                .locator("#here", new Locator.LocatorOptions().setHasText(here))
                .waitFor();
    }

    private static String said(Guest guest, String key) {
        return guest.words().of(CodePages.ROOM, key);
    }
}
