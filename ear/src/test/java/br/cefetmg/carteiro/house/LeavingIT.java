package br.cefetmg.carteiro.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InTheHouse
@DisplayName("Whoever signs out is out, here and at the identity provider (B-2)")
class LeavingIT {
    private static final String WAY_OUT = "portal/sign-out";

    private final Browser browser = new Browser();
    private final HttpResponse<String> page = browser.signIn("portal", TestPeople.somebodyNew());

    private boolean isSignedIn() {
        return !browser.get(House.at("portal")).body().contains("kc-form-login");
    }

    @Test
    void byTheFormOfAnyPage() {
        assertThat(isSignedIn()).isTrue();
        browser.postForm(House.at(WAY_OUT), PageText.csrf(page));
        assertThat(isSignedIn()).isFalse();
    }

    @Test
    @DisplayName("also by a page whose session has ended, where the provider signs them in once more on the way")
    void byThePageOfAnEndedSession() {
        browser.losePortalSession();
        assertThat(browser.postForm(House.at(WAY_OUT), PageText.csrf(page)).uri())
                .isEqualTo(House.at(""));
        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void andTheBrowserIsToldToDropWhatASiteMayHaveStored() {
        HttpResponse<String> answer = House.send(House.request(House.at(WAY_OUT))
                .header("Cookie", browser.cookies(House.at(WAY_OUT)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(PageText.csrf(page))));
        assertThat(Visit.header(answer, "Location")).isEqualTo(House.at("").toString());
        assertThat(Visit.header(answer, "Clear-Site-Data")).isEqualTo("\"storage\"");
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://evil.example",
        "Origin, null",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site"
    })
    void butNobodyByThePageOfAnotherSite(String header, String value) {
        HttpResponse<String> answer = browser.send(House.request(House.at(WAY_OUT))
                .header(header, value)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(PageText.csrf(page))));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(isSignedIn()).isTrue();
    }

    @Test
    void andNobodyByAFormThatIsNoneOfOurs() {
        assertThat(browser.postForm(House.at(WAY_OUT), "leave=yes").statusCode())
                .isEqualTo(403);
        assertThat(isSignedIn()).isTrue();
    }
}
