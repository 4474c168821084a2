package br.cefetmg.carteiro.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a test needs from the text of a page that was answered. */
final class PageText {
    private static final Pattern INCIDENT =
            Pattern.compile("<strong class=\"spell\">([2-9A-Y]{4}-[2-9A-Y]{4})</strong>");

    private PageText() {}

    /** The pattern's first group; its absence fails the test. */
    static String found(Pattern pattern, HttpResponse<String> page) {
        Matcher matcher = pattern.matcher(page.body());
        assertThat(matcher.find()).as("%s in %s", pattern, page.body()).isTrue();
        return matcher.group(1);
    }

    /** What a hidden field of its first form carries. */
    static String field(String name, HttpResponse<String> page) {
        return found(Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\""), page);
    }

    /** The code that a page of a failure gives people to read aloud. */
    static String incident(HttpResponse<String> page) {
        return found(INCIDENT, page);
    }

    /** By which a form shows that it comes from one of our pages, as the form sends it. */
    static String csrf(HttpResponse<String> page) {
        return "csrf=" + found(Pattern.compile("name=\"csrf\" value=\"([^\"]+)\""), page);
    }
}
