package br.cefetmg.carteiro.house;

import static br.cefetmg.carteiro.house.CodeOwner.APPLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The other forms of {@link EndedSignInIT}. */
@InTheHouse
@DisplayName("Every form whose sign-in has ended comes back at its step, with what was chosen before (B, journeys)")
class EndedSignInFormsIT {
    private static final String EXPIRED = "O seu acesso tinha terminado";
    private static final String FILE = "portal/files/" + APPLE;
    private static final String SECOND = "portal/choice/second-device";
    private static final String NEXT = "/" + FILE + "?client=iphone-mail";
    private static final Pattern SETTLE = Pattern.compile("action=\"/(portal/record/devices/[^\"]+/settle)\"");

    private static HttpResponse<String> submit(Browser browser, HttpResponse<String> page, String path, String fields) {
        return browser.postForm(House.at(path), PageText.csrf(page) + "&" + fields);
    }

    /** What comes back for a form that was filled in before the session ended; nothing may have followed. */
    private static HttpResponse<String> submitLate(
            Visit visit, Browser browser, HttpResponse<String> page, String path, String fields) {
        List<String> before = visit.eventTypes();
        browser.losePortalSession();
        HttpResponse<String> again = submit(browser, page, path, fields);
        assertThat(again.statusCode()).as(again.body()).isEqualTo(403);
        assertThat(again.body()).contains(EXPIRED, "action=\"/" + path + "\"");
        assertThat(visit.eventTypes()).isEqualTo(before);
        return again;
    }

    @Test
    void theOneThatChoosesPop() {
        Visit visit = Visit.ofSomebodyWith(Visit.IMAP);
        Browser browser = new Browser();
        browser.signIn("portal", visit.user());
        String form = "portal/choice/pop";
        HttpResponse<String> page = browser.get(House.at(form));
        String answers = "confirmed=yes&version=" + PageText.field("version", page);
        HttpResponse<String> again = submitLate(visit, browser, page, form, answers);
        assertThat(again.body()).doesNotContainPattern("name=\"confirmed\"[^>]* checked");
        assertThat(visit.get("me/receive-protocol").body()).contains("IMAP");

        submit(browser, again, form, "confirmed=yes&version=" + PageText.field("version", again));
        assertThat(visit.get("me/receive-protocol").body()).contains("POP");
    }

    @Test
    void theOneThatIsReadBeforeASecondDevice() {
        FormSender sender = FormSender.withADeviceByPop();
        Browser browser = sender.browser();
        HttpResponse<String> page = browser.get(House.at(SECOND + "?client=iphone-mail&next=" + NEXT));
        String answers =
                "client=iphone-mail&next=%2Fportal%2Ffiles%2F" + APPLE + "%3Fclient%3Diphone-mail&confirmed=yes";
        HttpResponse<String> again = submitLate(sender.visit(), browser, page, SECOND, answers);
        assertThat(PageText.field("client", again)).isEqualTo("iphone-mail");
        assertThat(PageText.field("next", again)).isEqualTo(NEXT);

        HttpResponse<String> after = submit(browser, again, SECOND, answers);
        assertThat(after.uri()).isEqualTo(House.at(NEXT.substring(1)));
        assertThat(after.body()).doesNotContain(EXPIRED);
    }

    @Test
    void theButtonOfACodeOfOnesOwn() {
        CodeOwner owner = CodeOwner.arrives();
        String form = "portal/c/" + owner.own(APPLE).replace("-", "");
        Browser phone = new Browser();
        HttpResponse<String> page = phone.signIn(form, owner.visit().user());
        HttpResponse<String> again = submitLate(owner.visit(), phone, page, form, "");
        assertThat(CodeOwner.fileName(submit(phone, again, form, ""))).contains("correio-cefetmg-imap.mobileconfig");
    }

    @Test
    void theOneThatSettlesADevice() {
        FormSender sender = FormSender.withADeviceByPop();
        Browser browser = sender.browser();
        HttpResponse<String> record = browser.get(House.at("portal/record"));
        String form = PageText.found(SETTLE, record);
        HttpResponse<String> again = submitLate(sender.visit(), browser, record, form, "");
        assertThat(again.body()).containsPattern(SETTLE);
        HttpResponse<String> after = submit(browser, again, form, "");
        assertThat(after.body()).doesNotContainPattern(SETTLE).doesNotContain(EXPIRED);
    }

    private static String digest(HttpResponse<?> file) {
        String digest = Visit.header(file, "Repr-Digest");
        assertThat(digest).startsWith("sha-256=:");
        return digest;
    }

    @Test
    void theOneThatAsksForAFileWithItsOptions() {
        Visit visit = Visit.ofSomebodyWith(Visit.IMAP);
        Browser browser = new Browser();
        browser.signIn("portal", visit.user());
        HttpResponse<String> page = browser.get(House.at(FILE + "?client=mac-mail&connection=ssl"));
        String answers = "client=mac-mail&connection=ssl";
        HttpResponse<String> again = submitLate(visit, browser, page, FILE, answers);
        assertThat(PageText.field("client", again)).isEqualTo("mac-mail");
        assertThat(PageText.field("connection", again)).isEqualTo("ssl");

        HttpResponse<String> file = submit(browser, again, FILE, answers);
        assertThat(CodeOwner.fileName(file)).startsWith("attachment");
        assertThat(digest(file))
                .isEqualTo(digest(visit.download(APPLE + "?connection=ssl")))
                .isNotEqualTo(digest(visit.download(APPLE)));
    }
}
