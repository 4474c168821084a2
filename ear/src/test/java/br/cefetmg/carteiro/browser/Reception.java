package br.cefetmg.carteiro.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Lets people in with a browser, and sees them off when the test ends: whatever they did, the browser's log must be clean. A test
 * that fails leaves a picture of what they saw last.
 */
final class Reception implements BeforeEachCallback, AfterEachCallback {
    private final List<Guest> guests = new ArrayList<>();
    private @Nullable Chromium chromium;

    @Override
    public void beforeEach(ExtensionContext context) {
        chromium = SharedChromium.of(context);
    }

    Guest guest(Manner manner) {
        return welcome(Guest.arrives(running(), manner));
    }

    /** Somebody with a device of their own. */
    Guest guest(NewContextOptions device, Words words) {
        return welcome(Guest.speaking(words, running().profile(device)));
    }

    private Guest welcome(Guest guest) {
        guests.add(guest);
        return guest;
    }

    private Chromium running() {
        if (chromium == null) {
            throw new IllegalStateException("The reception opens with the test");
        }
        return chromium;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        List<Guest> leaving = List.copyOf(guests);
        guests.clear();
        if (context.getExecutionException().isPresent()) {
            leaving.forEach(guest -> remember(guest, context));
        }
        leaving.forEach(Guest::close);
        assertThat(leaving).allSatisfy(guest -> {
            assertThat(guest.watch().requests()).isPositive();
            assertThat(guest.watch().complaints()).isEmpty();
        });
    }

    private static void remember(Guest guest, ExtensionContext context) {
        String name = context.getRequiredTestClass().getSimpleName() + "-" + context.getDisplayName();
        guest.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(Pictures.of("failed-" + name.replaceAll("[^\\w-]+", "-")))
                        .setFullPage(true));
    }
}
