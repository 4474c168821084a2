package br.cefetmg.carteiro.load;

import br.cefetmg.carteiro.browser.Chromium;
import br.cefetmg.carteiro.browser.Weight;
import br.cefetmg.carteiro.house.House;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
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
        // the first one warms the browser up
        visit(chromium, path, cookies.getFirst());
        List<Visit> visits = cookies.stream()
                .limit(VISITS)
                .map(one -> visit(chromium, path, one))
                .toList();
        double[] paints =
                visits.stream().mapToDouble(Visit::firstPaint).sorted().toArray();
        Visit any = visits.getFirst();
        out.printf(
                Locale.ROOT,
                "/%-14s first contentful paint p50 %4.0f ms   worst %4.0f ms   %5.1f kB without fonts, %d requests%n",
                path,
                paints[paints.length / 2],
                Arrays.stream(paints).max().orElseThrow(),
                any.bytes() / 1e3,
                any.requests());
    }

    private record Visit(double firstPaint, long bytes, long requests) {}

    private static Visit visit(Chromium chromium, String path, String cookies) {
        String house = House.at("").toString();
        try (BrowserContext profile = chromium.profile(new NewContextOptions())) {
            profile.addCookies(Arrays.stream(cookies.split("; ", -1))
                    .map(pair -> pair.split("=", 2))
                    .map(pair -> new Cookie(pair[0], pair[1]).setUrl(house))
                    .toList());
            Page page = profile.newPage();
            Weight weight = new Weight(page);
            page.navigate(House.at(path).toString());
            double paint = ((Number) page.evaluate(FIRST_PAINT)).doubleValue();
            return new Visit(paint, weight.bytes(), weight.pages() + weight.files());
        }
    }
}
