package br.cefetmg.carteiro.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The judge of what a page does for people with disabilities: WCAG 2.2, levels A and AA. */
final class Axe {
    private static final String AXE = read("/axe.min.js");

    /** What is right is not described: that costs more than finding what is wrong. */
    private static final String JUDGEMENT = """
            () => axe.run(document, {
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
              resultTypes: ['violations'],
              preload: false
            }).then(found => found.violations.map(rule => rule.id + ' ' + rule.nodes.map(node => node.html).join(' | ')))
            """;

    private Axe() {}

    /** Each rule that is broken, with the elements that break it; only where scripts may run, or it never answers. */
    @SuppressWarnings("unchecked") // what the script returns
    static List<String> complaints(Page page) {
        if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(AXE);
        }
        return (List<String>) page.evaluate(JUDGEMENT);
    }

    private static String read(String script) {
        try (InputStream text = Axe.class.getResourceAsStream(script)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
