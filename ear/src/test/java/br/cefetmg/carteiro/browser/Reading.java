package br.cefetmg.carteiro.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page as a screen reader reads it, in that order, beside its golden file. What differs from run to run is masked. After a wanted
 * change run once with {@code -Dgolden=write} and read the difference.
 */
record Reading(String name, String text) {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "screens");
    private static final String SPELLED = "((letra|letter) \\p{Lu}|(número|number) \\d)";
    private static final String NUMBER = "\\d{1,3}([.,]\\d{3})*";
    private static final String TIME = "\\d{1,2}:\\d\\d:\\d\\d";
    private static final String MONTH = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";

    /** What is another one in each run, and what stands there instead. */
    private record Passing(Pattern what, String instead) {
        Passing(String what, String instead) {
            this(Pattern.compile(what), instead);
        }

        String hiddenIn(String text) {
            return what.matcher(text).replaceAll(instead);
        }
    }

    /** Times, places and names that no two runs share. */
    private static final List<Passing> ON_EVERY_PAGE = List.of(
            new Passing("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32}", "ID"),
            new Passing("\\d\\d/\\d\\d/\\d{4}( \\d\\d:\\d\\d(:\\d\\d)?)?", "WHEN"),
            new Passing("pessoa\\d{5}", "pessoa"),
            new Passing("(?<=localhost:)\\d+", "PORT"),
            // the code of a failure, as it is read aloud
            new Passing("(?<=strong: )[0-9A-Z]{4}-[0-9A-Z]{4}", "CODE"),
            // a code for another device, also in an address, and when it ends
            new Passing("(?<=%2Fc%2F)[0-9A-Z]{8}", "CODE"),
            new Passing(SPELLED + "(, " + SPELLED + "){7}", "CODE, SPELLED"),
            new Passing("(?<![\\d:])\\d\\d:\\d\\d(?![\\d:])", "CLOCK"));

    /** In both languages. */
    private static final List<Passing> ON_LIVING_PAGES = List.of(
            // the words in a drawing: Chromium tells them, but no screen reader reads what is inside a picture
            new Passing("(?m)^( *- ('img (''|[^'])*'|img \"[^\"]*\")):.*$", "$1"),
            // a day of the last weeks
            new Passing("\\d{1,2} (\\p{IsLower}{3}\\.|" + MONTH + "\\b)", "DAY"),
            // a moment, or the end of a key; the manual's own dates stand each by itself and stay
            new Passing("(?<!definition: )\\b\\d{1,2} de \\p{IsLower}+ de \\d{4}( " + TIME + ")?", "WHEN"),
            new Passing("(?<!definition: )\\b\\p{Lu}\\p{Ll}+ \\d{1,2}, \\d{4}(, " + TIME + "\\h[AP]M)?", "WHEN"),
            new Passing("(?<=definition: )(AmazonCorrettoCryptoProvider .*|JDK \\d+)", "PROVIDER"),
            // a number that says how many: where words introduce it, as all of a text, at the end of a name
            new Passing("(?<=[Aa]o todo[:,] |desde então: |since then: )" + NUMBER, "#"),
            new Passing("(?<![\\d.,])" + NUMBER + "(?= in all)", "#"),
            new Passing("(?m)(?<=: )\"?" + NUMBER + "\"?$", "\"#\""),
            new Passing("(?m)(?<=[ \"])" + NUMBER + "(?=\":?$)", "#"),
            // each kind of problem that somebody was told
            new Passing(
                    "(?m)(^ *- term:\\n *- link \"[a-z-]+\":\\n *- /url: /problems/[a-z-]+\\n *- definition: \"#\"\\n)+",
                    "  - PROBLEMS\n"),
            new Passing("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?( \\(\\d{4}-\\d\\d-\\d\\d\\))?", "VERSION"));

    static Reading of(Screen screen, Page page) {
        return new Reading(screen.name(), lasting(page.locator("body").ariaSnapshot() + "\n", screen.living()));
    }

    /** What is the same in each run. */
    static String lasting(String text, boolean living) {
        Stream<Passing> passing =
                living ? Stream.concat(ON_EVERY_PAGE.stream(), ON_LIVING_PAGES.stream()) : ON_EVERY_PAGE.stream();
        String lasting = text;
        for (Passing one : passing.toList()) {
            lasting = one.hiddenIn(lasting);
        }
        return lasting;
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
