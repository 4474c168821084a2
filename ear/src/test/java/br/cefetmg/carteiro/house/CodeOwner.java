package br.cefetmg.carteiro.house;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody at a computer, signed in, with a choice made, and what others do with their codes. */
public record CodeOwner(Visit visit, Browser computer) {
    static final String APPLE = "apple-mobileconfig";
    /** A code that nobody was ever given: the chance is one in 2^40. */
    static final String UNKNOWN = "00000000";

    private static final Pattern CODE = Pattern.compile(">([0-9A-Z]{4}-[0-9A-Z]{4})<");

    static CodeOwner arrives() {
        return arrives(Visit.IMAP);
    }

    static CodeOwner arrives(String choice) {
        CodeOwner owner = new CodeOwner(Visit.ofSomebodyWith(choice), new Browser());
        owner.computer.signIn("portal", owner.visit.user());
        return owner;
    }

    /** A code for somebody alone who is none of those at the browsers. */
    public static String somebodysCode() {
        return arrives().own(APPLE);
    }

    /** A code for whoever has it. */
    String open(String format) {
        return on(shown(format));
    }

    /** The page that shows a code for whoever has it. */
    HttpResponse<String> shown(String format) {
        return make(format, "&without-sign-in=yes");
    }

    /** The code that a page shows. */
    static String on(HttpResponse<String> page) {
        return PageText.found(CODE, page);
    }

    /** A code for its owner alone. */
    String own(String format) {
        return on(make(format, ""));
    }

    private HttpResponse<String> make(String format, String answers) {
        HttpResponse<String> form = computer.get(House.at("portal/code/" + format));
        return computer.postForm(House.at("portal/code/" + format), PageText.csrf(form) + answers);
    }

    List<String> events() {
        return visit.eventTypes();
    }

    /** Presses the button on a device where nobody has signed in. */
    static HttpResponse<String> press(Browser browser, String code) {
        return browser.postForm(House.at("c/" + code), "");
    }

    /** Presses the button of the page that a sign-in led to. */
    static HttpResponse<String> pressSignedIn(Browser browser, HttpResponse<String> page, String code) {
        return browser.postForm(House.at("portal/c/" + code), PageText.csrf(page));
    }

    static String fileName(HttpResponse<String> answer) {
        return Visit.header(answer, "Content-Disposition");
    }
}
