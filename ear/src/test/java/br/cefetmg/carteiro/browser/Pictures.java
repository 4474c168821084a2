package br.cefetmg.carteiro.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** Where pictures of pages are kept, to be looked at: {@code ear/target/screenshots}. */
final class Pictures {
    private static final Path FOLDER = Path.of("target", "screenshots");

    private Pictures() {}

    static Path of(String name) {
        return FOLDER.resolve(name + ".png");
    }

    /** The whole page, in a file that is larger than need be: that is done in half the time. */
    static void take(Page page, String name) throws IOException {
        CDPSession devTools = page.context().newCDPSession(page);
        JsonObject size = devTools.send("Page.getLayoutMetrics").getAsJsonObject("cssContentSize");
        size.addProperty("scale", 1);
        JsonObject wish = new JsonObject();
        wish.addProperty("optimizeForSpeed", true);
        wish.addProperty("captureBeyondViewport", true);
        wish.add("clip", size);
        String png = devTools.send("Page.captureScreenshot", wish).get("data").getAsString();
        devTools.detach();
        Files.createDirectories(FOLDER);
        Files.write(of(name), Base64.getDecoder().decode(png));
    }
}
