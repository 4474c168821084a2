package br.cefetmg.carteiro.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InTheHouse
@Tag("record")
@DisplayName("A second device by POP that is set up by typing: asked about before there is anything to type (B-choice)")
class TypedSecondDeviceIT {
    private static final String CARD = "portal/files/settings-card";
    private static final String OUTLOOK = CARD + "?client=outlook-new";
    private static final String YES = "confirmed=yes&client=outlook-new&next=%2F"
            + OUTLOOK.replace("/", "%2F").replace("?", "%3F").replace("=", "%3D");

    private final Visit visit = Visit.ofSomebodyWith(Visit.POP);
    private final Browser browser = new Browser();

    @BeforeEach
    void setUpAnIphone() {
        HttpResponse<String> page = browser.signIn("portal", visit.user());
        HttpResponse<String> file = browser.postForm(
                House.at("portal/files/apple-mobileconfig"), "client=iphone-mail&" + PageText.csrf(page));
        assertThat(file.statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> card(HttpResponse<String> page, String answers) {
        return browser.postForm(House.at(CARD), PageText.csrf(page) + "&client=outlook-new" + answers);
    }

    private static void assertTells(HttpResponse<String> page) {
        assertThat(page.uri()).isEqualTo(House.at(OUTLOOK));
        assertThat(page.body()).contains("linha por linha", "pop.cefetmg.br").doesNotContain("second-device");
    }

    @Test
    void isNamedAndNothingIsShownUntilTheYesThatIsOnRecord() {
        HttpResponse<String> page = browser.get(House.at(OUTLOOK));
        assertThat(page.body())
                .contains(
                        "você já configurou outro (Mail do iPhone ou iPad)",
                        "portal/choice/second-device?client=outlook-new")
                .doesNotContain("linha por linha", "pop.cefetmg.br");
        HttpResponse<String> question = card(page, "");
        assertThat(question.uri().getPath()).isEqualTo("/portal/choice/second-device");

        HttpResponse<String> told =
                browser.postForm(House.at("portal/choice/second-device"), PageText.csrf(question) + "&" + YES);
        assertTells(told);
        assertThat(visit.eventTypes())
                .containsExactly("pop.second-device.acknowledged", "payload.issued", "choice.made");
        assertThat(card(told, "").body()).contains("<td data-field=");
        assertThat(browser.get(House.at("portal/record")).body())
                .contains("Mail do iPhone ou iPad</h3>", "Novo Outlook no Windows</h3>");
    }

    @Test
    void isNoneForWhoeverSaysSoAndNothingIsRecorded() {
        HttpResponse<String> told = card(browser.get(House.at(OUTLOOK)), "&device=same");
        assertTells(told);
        assertThat(visit.eventTypes()).containsExactly("payload.issued", "choice.made");
        assertThat(browser.get(House.at(CARD + "?client=samsung-email")).body()).doesNotContain("pop.cefetmg.br");
    }

    @Test
    void isNotSaidByALink() {
        assertThat(browser.get(House.at(OUTLOOK + "&device=same&warned=yes")).body())
                .doesNotContain("pop.cefetmg.br");
    }
}
