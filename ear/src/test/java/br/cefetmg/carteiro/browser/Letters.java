package br.cefetmg.carteiro.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** The size of letters that somebody has set in their browser; pages that measure in it grow with it. */
record Letters(Page page) {
    private static final int STANDARD = 16;
    private static final int FIXED = 13;

    void twiceAsLarge() {
        set(2);
    }

    void asEver() {
        set(1);
    }

    private void set(int factor) {
        JsonObject sizes = new JsonObject();
        sizes.addProperty("standard", factor * STANDARD);
        sizes.addProperty("fixed", factor * FIXED);
        JsonObject wish = new JsonObject();
        wish.add("fontSizes", sizes);
        CDPSession session = page.context().newCDPSession(page);
        session.send("Page.setFontSizes", wish);
        session.detach();
    }
}
