package br.cefetmg.carteiro.browser;

import br.cefetmg.carteiro.house.House;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;

/** What the house sent over the wire to somebody whose browser had kept nothing; what a browser kept is not sent again. */
public final class Weight {
    /** The kinds of what is on its way, by the browser's own number. */
    private final Map<String, String> awaited = new HashMap<>();

    private long pages;
    private long files;
    private long bytes;

    public Weight(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.on("Network.responseReceived", this::answered);
        session.on("Network.loadingFinished", this::ended);
        session.send("Network.enable");
    }

    private void answered(JsonObject event) {
        JsonObject response = event.getAsJsonObject("response");
        if (response.get("url").getAsString().startsWith(House.at("").toString())) {
            awaited.put(name(event), event.get("type").getAsString());
        }
    }

    private void ended(JsonObject event) {
        String type = awaited.remove(name(event));
        long length = event.get("encodedDataLength").getAsLong();
        // nothing travels for what the browser has kept, and what comes later is no part of the page
        if (type == null || length == 0 || type.equals("EventSource")) {
            return;
        }
        if (type.equals("Document")) {
            pages++;
        } else {
            files++;
        }
        if (!type.equals("Font")) {
            bytes += length;
        }
    }

    private static String name(JsonObject event) {
        return event.get("requestId").getAsString();
    }

    public long pages() {
        return pages;
    }

    /** How many files beside the pages. */
    public long files() {
        return files;
    }

    /** Heads and bodies, without fonts. */
    public long bytes() {
        return bytes;
    }
}
