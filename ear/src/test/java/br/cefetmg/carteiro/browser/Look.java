package br.cefetmg.carteiro.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;

/** How a page looks to somebody: by the size of what they look at, and by the colours that they asked for. */
enum Look {
    DESKTOP(1280, ColorScheme.LIGHT, Contrast.NO_PREFERENCE, ForcedColors.NONE),
    PHONE(390, ColorScheme.LIGHT, Contrast.NO_PREFERENCE, ForcedColors.NONE),
    NARROW(320, ColorScheme.LIGHT, Contrast.NO_PREFERENCE, ForcedColors.NONE),
    DARK(1280, ColorScheme.DARK, Contrast.NO_PREFERENCE, ForcedColors.NONE),
    HIGH_CONTRAST(1280, ColorScheme.LIGHT, Contrast.MORE, ForcedColors.NONE),
    FORCED_COLOURS(1280, ColorScheme.LIGHT, Contrast.NO_PREFERENCE, ForcedColors.ACTIVE);

    private static final int HEIGHT = 800;

    private final int width;
    private final ColorScheme scheme;
    private final Contrast contrast;
    private final ForcedColors forced;

    Look(int width, ColorScheme scheme, Contrast contrast, ForcedColors forced) {
        this.width = width;
        this.scheme = scheme;
        this.contrast = contrast;
        this.forced = forced;
    }

    /** The page so, whatever it looked like before, and nothing in it on its way to another colour. */
    void put(Page page) {
        page.setViewportSize(width, HEIGHT);
        page.emulateMedia(new EmulateMediaOptions()
                .setColorScheme(scheme)
                .setContrast(contrast)
                .setForcedColors(forced)
                .setReducedMotion(ReducedMotion.REDUCE));
    }
}
