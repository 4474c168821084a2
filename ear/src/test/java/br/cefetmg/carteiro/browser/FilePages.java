package br.cefetmg.carteiro.browser;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.List;

/** How somebody comes by a file: the one place that knows what must be pressed. */
record FilePages(Guest guest) {
    static final String PATH = "portal";
    private static final String FORM = "form[action*='portal/files/']";

    FilePages open() {
        guest.open(PATH);
        return this;
    }

    /** The formats offered, in the order in which they stand there. */
    List<String> offered() {
        return guest.main().locator(FORM).all().stream()
                .map(form -> form.getAttribute("action").replaceFirst(".*/", ""))
                .toList();
    }

    Locator button(String format) {
        return guest.main().locator("form[action$='portal/files/" + format + "'] button");
    }

    /** Whether the format is looked at in the browser and not saved. */
    static boolean isShown(String format) {
        return List.of("settings-card", "thunderbird-android-qr").contains(format);
    }

    void look(String format) {
        button(format).click();
    }

    SavedFile save(String format, Path folder) {
        Download download = guest.page().waitForDownload(() -> button(format).click());
        Path file = folder.resolve(download.suggestedFilename());
        download.saveAs(file);
        return new SavedFile(file);
    }
}
