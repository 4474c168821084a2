package br.cefetmg.carteiro.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InTheHouse
@Tag("postgresql")
@DisplayName("Devices that are known: told again, ticked off, asked about (B-choice; PostgreSQL)")
class DeviceJourneyIT {
    private static final Pattern SETTLE = Pattern.compile("action=\"/(portal/record/devices/[^\"]+/settle)\"");
    private static final String ANSWER = "client=thunderbird&next=%2Fportal%2Frecord";
    private static final String FORM = "portal/choice/second-device";
    private static final String SECOND = FORM + "?" + ANSWER;

    private final Visit visit = Visit.ofSomebodyWith(Visit.POP);
    private final Browser browser = new Browser();

    private void hasAnIphone(String settledAt) {
        Database.run(
                Database.OWNER,
                "insert into known_device select gen_random_uuid(), id, 'iphone-mail', 0, 'POP', now(), now(), "
                        + settledAt + " from person where active_address = '" + TestPeople.addressOf(visit.user())
                        + "'");
    }

    @Test
    void aSecondOneUnderPopIsAskedAboutByTheNameOfTheFirst() {
        hasAnIphone("null");
        browser.signIn("portal", visit.user());
        HttpResponse<String> question = browser.get(House.at(SECOND));
        assertThat(question.body()).contains("Mail do iPhone ou iPad, desde", "Thunderbird no computador");
        HttpResponse<String> silent = browser.postForm(House.at(FORM), PageText.csrf(question) + "&" + ANSWER);
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.body()).contains("role=\"alert\"", "value=\"/portal/record\"");
    }

    @Test
    void theQuestionRepeatsNoWordsOfTheLinkThatLedToIt() {
        hasAnIphone("null");
        browser.signIn("portal", visit.user());
        HttpResponse<String> question = browser.get(House.at(FORM + "?client=ligue-para-evil&next=%2Fportal"));
        assertThat(question.body())
                .contains("Mail do iPhone ou iPad, desde")
                .doesNotContain("configurar: ligue-para-evil");
    }

    @Test
    void oneThatIsSettledIsAskedAboutNoMore() {
        hasAnIphone("now()");
        browser.signIn("portal", visit.user());
        assertThat(browser.get(House.at(SECOND)).uri().getPath()).isEqualTo("/portal/record");
    }

    @Test
    void afterAChangeEachIsToldUntilItIsTickedOff() {
        hasAnIphone("null");
        browser.signIn("portal", visit.user());
        HttpResponse<String> form = browser.get(House.at("portal/choice/imap"));
        String version = PageText.found(Pattern.compile("name=\"version\" value=\"(\\d+)\""), form);
        HttpResponse<String> changed = browser.postForm(
                House.at("portal/choice/imap"), PageText.csrf(form) + "&version=" + version + "&confirmed=yes");
        assertThat(changed.uri().getPath()).isEqualTo("/portal/record");
        assertThat(changed.body()).contains("Precisa ser configurado de novo");
        HttpResponse<String> settled =
                browser.postForm(House.at(PageText.found(SETTLE, changed)), PageText.csrf(changed));
        assertThat(settled.body())
                .doesNotContain("Precisa ser configurado de novo")
                .contains("Nenhum aparelho");
    }
}
