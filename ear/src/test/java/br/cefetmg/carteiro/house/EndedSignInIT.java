package br.cefetmg.carteiro.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InTheHouse
@DisplayName(
        "A form whose sign-in has ended comes back with what was answered, says so, and nothing has followed (B, journeys)")
class EndedSignInIT {
    private static final String EXPIRED = "O seu acesso tinha terminado";

    private final String user = TestPeople.somebodyNew();
    private final Visit visit = new Visit(user);
    private final Browser browser = new Browser();

    @BeforeEach
    void signIn() {
        visit.choose(Visit.POP);
        browser.signIn("portal", user);
    }

    private HttpResponse<String> page(String path) {
        return browser.get(House.at(path));
    }

    private HttpResponse<String> submit(HttpResponse<String> page, String path, String answers) {
        return browser.postForm(House.at(path), PageText.csrf(page) + "&" + answers);
    }

    private HttpResponse<String> choose(HttpResponse<String> page) {
        return submit(page, "portal/choice/imap", "version=" + PageText.field("version", page) + "&confirmed=yes");
    }

    private HttpResponse<String> submitLate(String page, String path, String answers) {
        HttpResponse<String> before = page(page);
        browser.losePortalSession();
        return submit(before, path, answers);
    }

    @Test
    void aChoice() {
        HttpResponse<String> before = page("portal/choice/imap");
        browser.losePortalSession();
        HttpResponse<String> again = choose(before);
        assertThat(again.body()).contains("action=\"/portal/choice/imap\"", EXPIRED);
        assertThat(visit.eventTypes()).containsExactly("choice.made");
        choose(again);
        assertThat(visit.eventTypes()).containsExactly("choice.changed", "choice.made");
    }

    @Test
    void aChoiceAfterAPasswordToo() {
        HttpResponse<String> before = page("portal/choice/imap");
        browser.loseEverySession();
        HttpResponse<String> again = browser.fillIn(choose(before), user);
        assertThat(again.body()).contains("action=\"/portal/choice/imap\"", "podem se perder", EXPIRED);
        assertThat(visit.eventTypes()).containsExactly("choice.made");
    }

    @Test
    void aCodeWithItsTick() {
        String form = "portal/code/apple-mobileconfig";
        HttpResponse<String> again = submitLate(form, form, "connection=ssl&without-sign-in=yes");
        assertThat(again.body())
                .contains(EXPIRED, "name=\"connection\" value=\"ssl\"")
                .containsPattern("name=\"without-sign-in\"[^>]* checked");
        assertThat(submit(again, form, "").body()).doesNotContain(EXPIRED);
    }

    @Test
    void aCopyOfEverything() {
        String form = "portal/record/export.json";
        HttpResponse<String> again = submitLate("portal/record", form, "");
        assertThat(again.body()).contains(EXPIRED, "action=\"/portal/record/export.json\"");
        assertThat(visit.eventTypes()).doesNotContain("record.exported");
        assertThat(Visit.header(submit(again, form, ""), "Content-Disposition")).startsWith("attachment");
    }
}
