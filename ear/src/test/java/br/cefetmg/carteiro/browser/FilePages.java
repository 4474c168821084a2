package br.cefetmg.carteiro.browser;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** How somebody comes by a file: the one place that knows what must be pressed. */
record FilePages(Guest guest) {
    static final String PATH = "portal";
    private static final String FORM = "form[action*='portal/files/']";
    private static final String LINK = "a[href*='portal/files/']";
    private static final Pattern FORMAT = Pattern.compile(".*portal/files/([\\w-]+).*");

    FilePages open() {
        guest.open(PATH);
        return this;
    }

    /** The formats offered, in the order in which they stand there: each by a form, or by a link to the page that has it. */
    List<String> offered() {
        return guest.main().locator(FORM + ", " + LINK).all().stream()
                .map(one -> one.evaluate("one => one.getAttribute('action') || one.getAttribute('href')"))
                .map(address -> FORMAT.matcher(address.toString()).replaceFirst("$1"))
                .distinct()
                .toList();
    }

    /** What must be pressed in the end, on the page on which it stands. */
    Locator button(String format) {
        Locator link = guest.main().locator("a[href*='portal/files/" + format + "']");
        if (form(format).count() == 0 && link.count() > 0) {
            guest.open(link.first().getAttribute("href").replaceFirst("^/", ""));
        }
        return form(format).locator("button");
    }

    private Locator form(String format) {
        return guest.main().locator("form[action$='portal/files/" + format + "']");
    }

    /** Whether the format is looked at in the browser and not saved. */
    static boolean isShown(String format) {
        return List.of("settings-card", "thunderbird-android-qr").contains(format);
    }

    /** Says, where under POP it is asked, that everything is for one device. */
    FilePages forTheSameDevice(String format) {
        Locator button = button(format);
        Locator unsaid = guest.main().locator("input[type=hidden][value='same']");
        if (unsaid.count() > 0) {
            // what is typed stands on the page itself, once that is said
            button.click();
            unsaid.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
        Locator same = guest.main().locator("input[type=checkbox][value='same']");
        if (same.count() > 0) {
            same.check();
        }
        return this;
    }

    void look(String format) {
        button(format).click();
    }

    SavedFile save(String format, Path folder) {
        Locator button = button(format);
        Download download = guest.page().waitForDownload(button::click);
        Path file = folder.resolve(download.suggestedFilename());
        download.saveAs(file);
        return new SavedFile(file);
    }
}
