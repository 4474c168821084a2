package br.cefetmg.carteiro.browser;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.Locale;

/** How a file gets to another device: the one place that knows the ways of a one-time code. */
record CodePages(Guest guest) {
    static final String ROOM = "code";

    /** Asks for a code that works without sign-in, on the page of the format, and reads it from the screen. */
    String make(String format) {
        guest.main().locator("input[name=without-sign-in]").check();
        return makeForMyself(format);
    }

    /** Asks for a code that works for its owner alone. */
    String makeForMyself(String format) {
        guest.main()
                .locator("form[action$='portal/code/" + format + "'] button")
                .click();
        return guest.main().locator(".figures span[aria-hidden]").textContent().strip();
    }

    /** Waits until the page has heard that its code has ended, and shows it no more; only where scripts may run. */
    void awaitEnd() {
        guest.main().locator("#shown").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    /** What the camera of another device makes of the screen. */
    String scan(Camera camera) {
        return camera.read(guest.main().locator("figure svg").screenshot());
    }

    /** Types it, as somebody would who reads it aloud; the page that follows says nothing of whose it is. */
    void type(String code) {
        guest.open("c");
        guest.main().locator("input[name=code]").fill(code.toLowerCase(Locale.ROOT));
        button().click();
    }

    /** The heading of a page that tells why a code opens nothing. */
    Locator refusal(String answer) {
        return guest.heading(guest.words().of(ROOM, "refused." + answer));
    }

    Locator button() {
        return guest.main().locator("form button");
    }

    SavedFile fetch(Path folder) {
        Download download = guest.page().waitForDownload(() -> button().click());
        Path file = folder.resolve(download.suggestedFilename());
        download.saveAs(file);
        return new SavedFile(file);
    }
}
