package br.cefetmg.carteiro.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page as a screen reader reads it, in that order, beside its golden file. What differs from run to run is masked. After a wanted
 * change run once with {@code -Dgolden=write} and read the difference.
 */
record Reading(String name, String text) {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "screens");
    private static final Pattern OUTLINE = Pattern.compile(" *- (banner|navigation|main|contentinfo|region|heading).*");

    /** What is another one in each run, and what stands there instead. */
    private static final Map<Pattern, String> PASSING = Map.of(
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32}"), "ID",
            Pattern.compile("\\d\\d/\\d\\d/\\d{4}( \\d\\d:\\d\\d(:\\d\\d)?)?"), "WHEN",
            // a day of the last weeks
            Pattern.compile("\\d{1,2} \\p{IsLower}{3}\\."), "DAY",
            Pattern.compile("pessoa\\d{5}"), "pessoa",
            Pattern.compile("(?<=localhost:)\\d+"), "PORT",
            // the code of a failure, as it is read aloud
            Pattern.compile("(?<=strong: )[0-9A-Z]{4}-[0-9A-Z]{4}"), "CODE",
            // a number that says how many: alone, or after its name
            Pattern.compile("(?m)(?<=[ \"])\\d+(?=\"?:?$)"), "#");

    static Reading of(Screen screen, Page page) {
        String text = page.locator("body").ariaSnapshot() + "\n";
        for (Map.Entry<Pattern, String> passing : PASSING.entrySet()) {
            text = passing.getKey().matcher(text).replaceAll(passing.getValue());
        }
        return new Reading(screen.name(), screen.outline() ? outline(text) : text);
    }

    private static String outline(String text) {
        return text.lines().filter(OUTLINE.asMatchPredicate()).collect(Collectors.joining("\n", "", "\n"));
    }

    void isAsBefore() throws IOException {
        Path golden = GOLDEN.resolve(name + ".yaml");
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, text);
        }
        assertThat(golden).as("golden file: -Dgolden=write makes it").exists();
        assertThat(text.lines()).containsExactlyElementsOf(Files.readAllLines(golden));
    }
}
