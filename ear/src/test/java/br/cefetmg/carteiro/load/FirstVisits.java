package br.cefetmg.carteiro.load;

import br.cefetmg.carteiro.browser.Chromium;
import br.cefetmg.carteiro.browser.Weight;
import br.cefetmg.carteiro.house.House;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** When a browser that has kept nothing shows the first of a page, by its own clock, and what came over the wire for it. */
final class FirstVisits {
    private static final String FIRST_PAINT = "new Promise(seen => new PerformanceObserver(list => {"
            + " for (const one of list.getEntriesByName('first-contentful-paint')) seen(one.startTime)"
            + " }).observe({type: 'paint', buffered: true}))";

    private static final int VISITS = 15;

    private FirstVisits() {}

    /** By a browser without windows, then by the whole one, which draws a window beside the page. */
    static void print(PrintStream out, List<String> paths, List<String> cookies) {
        for (Supplier<Chromium> browser : List.<Supplier<Chromium>>of(Chromium::windowless, Chromium::whole)) {
            try (Chromium chromium = browser.get()) {
                out.println("first visits, " + chromium.version());
                paths.forEach(path -> print(out, chromium, path, cookies));
            }
        }
    }

    private static void print(PrintStream out, Chromium chromium, String path, List<String> cookies) {
        // the first one warms the browser up, and is weighed: whoever listens to each request takes time from the
        // browser
        Weight weight = weigh(chromium, path, cookies.getFirst());
        double[] paints = cookies.stream()
                .limit(VISITS)
                .mapToDouble(one -> firstPaint(chromium, path, one))
                .sorted()
                .toArray();
        out.printf(
                Locale.ROOT,
                "/%-14s first contentful paint p50 %4.0f ms   worst %4.0f ms   %5.1f kB without fonts, %d requests%n",
                path,
                paints[paints.length / 2],
                paints[paints.length - 1],
                weight.bytes() / 1e3,
                weight.pages() + weight.files());
    }

    private static Weight weigh(Chromium chromium, String path, String cookies) {
        try (BrowserContext profile = profile(chromium, cookies)) {
            Page page = profile.newPage();
            Weight weight = new Weight(page);
            page.navigate(House.at(path).toString());
            page.waitForLoadState(LoadState.NETWORKIDLE);
            return weight;
        }
    }

    private static double firstPaint(Chromium chromium, String path, String cookies) {
        try (BrowserContext profile = profile(chromium, cookies)) {
            Page page = profile.newPage();
            page.navigate(House.at(path).toString());
            return ((Number) page.evaluate(FIRST_PAINT)).doubleValue();
        }
    }

    private static BrowserContext profile(Chromium chromium, String cookies) {
        String house = House.at("").toString();
        BrowserContext profile = chromium.profile(new NewContextOptions());
        profile.addCookies(Arrays.stream(cookies.split("; ", -1))
                .map(pair -> pair.split("=", 2))
                .map(pair -> new Cookie(pair[0], pair[1]).setUrl(house))
                .toList());
        return profile;
    }
}
