package br.cefetmg.carteiro.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InTheHouse
@DisplayName("A code is for another device: under POP it needs another yes, and its device is known (B-choice, B-code)")
class CodeForAnotherDeviceIT {
    private static final String IPHONE =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)"
                    + " Version/18.5 Mobile/15E148 Safari/604.1";
    private static final String MAKE = "portal/code/" + CodeOwner.APPLE;
    private static final String AGAIN = "client=&next=%2F" + MAKE.replace("/", "%2F");

    private static final String BACK_TO_THE_VARIANT =
            "href=\"/language?to=en&amp;back=%2F" + MAKE.replace("/", "%2F") + "%3Fconnection%3Dssl\"";

    private final CodeOwner owner = CodeOwner.arrives(Visit.POP);

    @Test
    void theDeviceThatFetchedByACodeIsKnownFromThenOn() {
        fetchOnAnIphone(CodeOwner.APPLE);
        assertThat(owner.computer().get(House.at("portal/record")).body()).contains("Mail do iPhone ou iPad");
    }

    @Test
    void aCardIsReadForAnyMailProgramAndNotesNone() {
        fetchOnAnIphone("settings-card");
        assertThat(owner.events()).startsWith("payload.issued", "code.spent");
        assertThat(owner.computer().get(House.at("portal/record")).body()).contains("Nenhum aparelho");
    }

    @Test
    void aSecondOneUnderPopIsAskedAboutByTheNameOfTheFirst() {
        HttpResponse<String> question = questionAboutASecond();
        assertThat(question.uri().getPath()).isEqualTo("/portal/choice/second-device");
        assertThat(question.body()).contains("Mail do iPhone ou iPad, desde");
    }

    @Test
    void aFormThatPassesByTheQuestionMakesNoCode() {
        HttpResponse<String> question = questionAboutASecond();
        HttpResponse<String> led = owner.computer().postForm(House.at(MAKE), PageText.csrf(question));
        assertThat(led.uri().getPath()).isEqualTo("/portal/choice/second-device");
        assertThat(owner.events()).containsOnlyOnce("code.made");
    }

    @Test
    void theYesIsOnRecordAndGoodForOneCode() {
        HttpResponse<String> question = questionAboutASecond();
        HttpResponse<String> form = owner.computer()
                .postForm(House.at("portal/choice/second-device"), PageText.csrf(question) + "&confirmed=yes&" + AGAIN);
        assertThat(form.uri().getPath()).isEqualTo("/" + MAKE);
        assertThat(CodeOwner.on(owner.computer().postForm(House.at(MAKE), PageText.csrf(form))))
                .hasSize(9);
        assertThat(owner.events()).startsWith("code.made", "pop.second-device.acknowledged");
        assertThat(owner.computer().get(House.at(MAKE)).uri().getPath()).isEqualTo("/portal/choice/second-device");
    }

    @Test
    void theDeviceThatTheYesWasSaidForIsAnotherOneOfTheSameKind() {
        HttpResponse<String> question = questionAboutASecond();
        assertThat(phonesOnRecord()).isEqualTo(1);
        HttpResponse<String> form = owner.computer()
                .postForm(House.at("portal/choice/second-device"), PageText.csrf(question) + "&confirmed=yes&" + AGAIN);
        String code =
                CodeOwner.on(owner.computer().postForm(House.at(MAKE), PageText.csrf(form) + "&without-sign-in=yes"));

        Browser second = new Browser();
        fetch(second, code);
        assertThat(phonesOnRecord()).isEqualTo(2);
        assertThat(second.send(House.request(House.at("c/file"))
                                .header("User-Agent", IPHONE)
                                .GET())
                        .statusCode())
                .isEqualTo(200);
        assertThat(phonesOnRecord()).isEqualTo(2);
    }

    private long phonesOnRecord() {
        return Pattern.compile("Mail do iPhone ou iPad</h3>")
                .matcher(owner.computer().get(House.at("portal/record")).body())
                .results()
                .count();
    }

    @Test
    void aFormWhoseSessionIsOverIsShownAgainAndSaysSo() {
        HttpResponse<String> shown = owner.computer().get(House.at(MAKE + "?connection=ssl"));
        HttpResponse<String> again =
                owner.computer().postForm(House.at(MAKE), "csrf=of-the-last-session&connection=ssl");
        assertThat(again.statusCode()).isEqualTo(403);
        assertThat(again.body())
                .contains("O seu acesso tinha terminado", "name=\"connection\" value=\"ssl\"")
                .contains(BACK_TO_THE_VARIANT);
        assertThat(shown.body()).doesNotContain("O seu acesso tinha terminado");
        assertThat(owner.events()).containsExactly("choice.made");
    }

    @Test
    void anotherLanguageLeadsFromTheCodeToTheSameVariantOfItsFile() {
        HttpResponse<String> form = owner.computer().get(House.at(MAKE + "?connection=ssl"));
        HttpResponse<String> made = owner.computer().postForm(House.at(MAKE), PageText.csrf(form) + "&connection=ssl");
        assertThat(CodeOwner.on(made)).hasSize(9);
        assertThat(made.body()).contains(BACK_TO_THE_VARIANT);
    }

    private HttpResponse<String> questionAboutASecond() {
        fetchOnAnIphone(CodeOwner.APPLE);
        return owner.computer().get(House.at(MAKE));
    }

    private void fetchOnAnIphone(String format) {
        fetch(new Browser(), owner.open(format));
    }

    private static void fetch(Browser phone, String code) {
        HttpResponse<String> file = phone.send(House.request(House.at("c/" + code))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("User-Agent", IPHONE)
                .POST(BodyPublishers.noBody()));
        assertThat(file.statusCode()).as(file.body()).isEqualTo(200);
    }
}
