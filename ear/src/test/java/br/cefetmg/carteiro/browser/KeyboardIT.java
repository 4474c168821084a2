package br.cefetmg.carteiro.browser;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.house.TestPeople;
import br.cefetmg.carteiro.house.Totals;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@BesideTheJourneys
@DisplayName("With a keyboard alone, and the place always to be seen (B, WCAG 2.1.1, 2.4.7)")
class KeyboardIT {
    private static final int MOST_STOPS = 60;
    private static final String HAS_FOCUS = "one => one === document.activeElement";
    private static final String OUTLINE =
            "one => { const style = getComputedStyle(one); return style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth) }";

    @RegisterExtension
    final Reception reception = new Reception();

    /** Presses Tab until it is reached. */
    private static void tabTo(Guest guest, Locator wanted) {
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            guest.page().keyboard().press("Tab");
            if (Boolean.TRUE.equals(wanted.evaluate(HAS_FOCUS))) {
                return;
            }
        }
        throw new AssertionError("not reached in " + MOST_STOPS + " stops: " + wanted);
    }

    private static void seen(Locator focused) {
        assertThat(((Number) focused.evaluate(OUTLINE)).doubleValue())
                .as("outline of %s", focused)
                .isGreaterThanOrEqualTo(2);
    }

    private static void press(Guest guest, Locator wanted, String key) {
        wanted.waitFor();
        tabTo(guest, wanted);
        seen(wanted);
        guest.page().keyboard().press(key);
    }

    @Test
    void aNewcomerGetsFromTheFirstPageToTheirFile() {
        Guest guest = reception.guest(Manner.DESKTOP_IN_ENGLISH).open("");
        String user = TestPeople.somebodyNew();
        press(guest, guest.link(guest.words().of("open", "welcome.sign-in")), "Enter");
        guest.page().waitForURL("**/realms/**");
        guest.page().locator("#username").focus();
        guest.page().keyboard().type(user);
        tabTo(guest, guest.page().locator("#password"));
        guest.page().keyboard().type(user);
        guest.page().keyboard().press("Enter");
        guest.page().waitForURL("**/portal**");

        ChoicePages choice = new ChoicePages(guest);
        press(guest, choice.notYetSetUp(), "Enter");
        press(guest, choice.to("pop"), "Enter");
        press(guest, choice.confirmation(), "Space");
        assertThat(choice.confirmation().isChecked()).isTrue();
        Totals.held(() -> {
            press(guest, choice.submit(), "Enter");
            // a key, unlike a click, does not wait for what it leads to
            guest.page().waitForURL("**/" + FilePages.PATH);
        });
        Locator button = new FilePages(guest).button("apple-mobileconfig");
        button.waitFor();
        Totals.held(() -> {
            Download download = guest.page().waitForDownload(() -> press(guest, button, "Enter"));
            assertThat(download.suggestedFilename()).isEqualTo("correio-cefetmg-pop.mobileconfig");
        });
    }

    @Test
    void theFirstStopLeadsOverTheMenuToTheContent() {
        Guest guest = reception.guest(Manner.DESKTOP_IN_ENGLISH).open("");
        Locator skip = guest.link(guest.words().text("skip"));
        guest.page().keyboard().press("Tab");
        assertThat(skip.evaluate(HAS_FOCUS)).isEqualTo(true);
        assertThat(skip.boundingBox().x).isNotNegative();
        guest.page().keyboard().press("Enter");
        tabTo(guest, guest.link(guest.words().of("open", "welcome.sign-in")));
        assertThat(guest.main().evaluate("main => main.contains(document.activeElement)"))
                .isEqualTo(true);
    }
}
