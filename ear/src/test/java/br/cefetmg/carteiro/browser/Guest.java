package br.cefetmg.carteiro.browser;

import br.cefetmg.carteiro.house.Browser;
import br.cefetmg.carteiro.house.House;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Somebody at a browser of their own, who finds their way by what a page calls its links, buttons and fields. */
final class Guest implements AutoCloseable {
    private static final Pattern SCRIPTS = Pattern.compile(".*\\.js(\\?.*)?");

    private final BrowserContext profile;
    private final Words words;
    private final Watch watch;
    private Page page;

    private Guest(BrowserContext profile, Words words) {
        this.profile = profile;
        this.words = words;
        this.watch = new Watch(profile);
        this.page = profile.newPage();
    }

    static Guest arrives(Chromium chromium, Manner manner) {
        BrowserContext profile = chromium.profile(manner.options());
        if (manner.scripts() == Scripts.BLOCKED) {
            profile.route(SCRIPTS, route -> route.abort());
        }
        return speaking(manner.words(), profile);
    }

    /** With a profile that may hold a sign-in from before. */
    static Guest speaking(Words words, BrowserContext profile) {
        profile.addCookies(List.of(language(words)));
        return new Guest(profile, words);
    }

    private static Cookie language(Words words) {
        return new Cookie("lang", words.tag()).setUrl(House.at("").toString());
    }

    Words words() {
        return words;
    }

    Page page() {
        return page;
    }

    Watch watch() {
        return watch;
    }

    BrowserContext profile() {
        return profile;
    }

    Guest open(String path) {
        page.navigate(House.at(path).toString());
        return this;
    }

    /** By the switch that stands above every page. */
    Guest openInEnglish(String path) {
        return open("language?to=en&back=/" + path.replace("?", "%3F").replace("&", "%26"));
    }

    /**
     * Signs in and opens a page. The identity provider's own page is filled in unseen, for it takes longer than any of ours:
     * {@link ComingAndGoingIT} looks at it.
     */
    Guest signIn(String path, String user) {
        APIRequestContext unseen = profile.request();
        String login = unseen.get(House.at(path).toString()).text();
        FormData form = FormData.create().set("username", user).set("password", user);
        unseen.post(Browser.loginForm(login).toString(), RequestOptions.create().setForm(form));
        return open(path);
    }

    /** Signs in at the identity provider, to whom something led; the password is the user name. */
    Guest fillIn(String user) {
        page.locator("#username").fill(user);
        page.locator("#password").fill(user);
        page.locator("#kc-login").click();
        return this;
    }

    /** Every session of theirs is over, here and at the identity provider. */
    void loseSignIn() {
        profile.clearCookies();
        profile.addCookies(List.of(language(words)));
    }

    /** The portal's session is over, and the identity provider's is not. */
    void losePortalSession() {
        profile.clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
    }

    boolean isAtTheLogin() {
        return page.locator("#kc-form-login").count() > 0;
    }

    /** From now on the browser says that it is another one, and hints at nothing. */
    void seemToBe(String userAgent) {
        profile.setExtraHTTPHeaders(Map.of("User-Agent", userAgent, "Sec-CH-UA-Platform", ""));
    }

    /** From now on this person looks at another tab of the same browser; the answer is the one that they leave. */
    Page turnToNewTab() {
        Page before = page;
        page = profile.newPage();
        return before;
    }

    void turnTo(Page tab) {
        page = tab;
        tab.bringToFront();
    }

    /** The browser's own button, once the page has arrived: Chromium has no history to ask while it changes processes. */
    void back() {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.goBack();
    }

    Locator main() {
        return page.getByRole(AriaRole.MAIN);
    }

    Locator heading(String text) {
        return page.getByRole(
                AriaRole.HEADING,
                new Page.GetByRoleOptions().setName(text).setExact(true).setLevel(1));
    }

    Locator link(String text) {
        return page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(text).setExact(true))
                .first();
    }

    Locator button(String text) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(text).setExact(true))
                .first();
    }

    /** What a page says went wrong. */
    Locator alert() {
        return page.getByRole(AriaRole.ALERT);
    }

    /** The path of the page that is shown, without a slash before it. */
    String path() {
        return page.url()
                .replaceFirst(Pattern.quote(House.at("").toString()), "")
                .replaceFirst("[?#].*", "");
    }

    @Override
    public void close() {
        profile.close();
    }
}
