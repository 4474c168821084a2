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
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * When a browser shows the first of a page, by its own clock: one that has kept nothing, then the same one when it comes from another
 * page of ours; and what came over the wire for the first.
 */
final class FirstVisits {
    private static final String FIRST_PAINT = "new Promise(seen => new PerformanceObserver(list => {"
            + " for (const one of list.getEntriesByName('first-contentful-paint')) seen(one.startTime)"
            + " }).observe({type: 'paint', buffered: true}))";

    private static final int VISITS = 15;
    /** Nobody's browser has only just drawn itself: one that has is still at work beside the page. */
    private static final double REST = Duration.ofMillis(1500).toMillis();

    private static final String PAGE_BEFORE = "accessibility";

    /** First contentful paints in ms. */
    private record Paints(double first, double next) {}

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
        List<Paints> paints = cookies.stream()
                .limit(VISITS)
                .map(one -> paints(chromium, path, one))
                .toList();
        out.printf(
                Locale.ROOT,
                "/%-14s first contentful paint %s   from page to page %s   %5.1f kB without fonts, %d requests%n",
                path,
                summary(paints, Paints::first),
                summary(paints, Paints::next),
                weight.bytes() / 1e3,
                weight.pages() + weight.files());
    }

    private static String summary(List<Paints> paints, ToDoubleFunction<Paints> which) {
        double[] sorted = paints.stream().mapToDouble(which).sorted().toArray();
        return String.format(
                Locale.ROOT, "p50 %4.0f ms   worst %4.0f ms", sorted[sorted.length / 2], sorted[sorted.length - 1]);
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

    private static Paints paints(Chromium chromium, String path, String cookies) {
        try (BrowserContext profile = profile(chromium, cookies)) {
            Page page = profile.newPage();
            page.waitForTimeout(REST);
            double first = paint(page, path);
            paint(page, PAGE_BEFORE);
            return new Paints(first, paint(page, path));
        }
    }

    private static double paint(Page page, String path) {
        page.navigate(House.at(path).toString());
        return ((Number) page.evaluate(FIRST_PAINT)).doubleValue();
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
