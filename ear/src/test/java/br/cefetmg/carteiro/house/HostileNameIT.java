package br.cefetmg.carteiro.house;

import static br.cefetmg.carteiro.house.Harmless.MARK;
import static br.cefetmg.carteiro.house.Harmless.assertHarmless;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InTheHouse
@DisplayName("A hostile name in the directory is a name like any other: no page is broken by it (B-portal)")
class HostileNameIT {
    private static final String FIRST = MARK + "<script>alert(1)</script>${\"zq\"+\"8w\"}{0}";
    private static final String LAST = "\"'>#{'zq'.concat('8w')}<a href=\"https://evil.example/\">\\";

    private static FormSender sender = FormSender.NOBODY;

    private static FormSender somebodyNamed(String first, String last) {
        Visit visit = Visit.ofSomebodyWith(Visit.IMAP);
        Registry.rename(visit, inJson(first), inJson(last));
        Browser browser = new Browser();
        HttpResponse<String> page = browser.signIn("portal", visit.user());
        assertHarmless(page);
        return new FormSender(visit, browser, PageText.csrf(page));
    }

    private static String inJson(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    @BeforeAll
    static void signIn() {
        sender = somebodyNamed(FIRST, LAST);
    }

    private static void assertShown(HttpResponse<String> page) {
        assertHarmless(page);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("alert(1)", "evil.example");
    }

    @Test
    void itIsWhatTheTokenAndTheApiSay() {
        HttpResponse<String> me = sender.visit().get("me");
        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(Visit.json(Tokens.claims(sender.visit().token()))
                        .path("name")
                        .asText())
                .isEqualTo(FIRST + " " + LAST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "portal",
                "portal/choice",
                "portal/choice/imap",
                "portal/choice/pop",
                "portal/choice/set-up/unknown",
                "portal/files/apple-mobileconfig",
                "portal/files/outlook-bundle",
                "portal/files/thunderbird-android-k9s",
                "portal/files/thunderbird-android-qr",
                "portal/files/settings-card?client=gmail-android",
                "portal/after/iphone-mail",
                "portal/code/apple-mobileconfig",
                "portal/record"
            })
    void itBreaksNoPage(String path) {
        assertShown(sender.browser().get(House.at(path)));
    }

    @Test
    void itLeadsToNoFaultOnAPageOfOne() {
        for (String path : new String[] {"portal/nothing", "audit", "portal/files/none"}) {
            assertHarmless(sender.browser().get(House.at(path)));
        }
        assertShown(sender.send("portal/code/settings-card", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"apple-mobileconfig", "outlook-bundle", "thunderbird-android-k9s", "settings-card"})
    void itStandsInNoFile(String format) {
        HttpResponse<String> file = sender.send("portal/files/" + format, "");
        assertThat(file.statusCode()).as(file.body()).isEqualTo(200);
        assertThat(Visit.header(file, "Carteiro-Issue")).isNotEmpty();
        assertThat(file.body()).doesNotContain(MARK, "zq8w", "alert(1)", "evil.example");
        String bytes = new String(sender.visit().download(format).body(), StandardCharsets.UTF_8);
        assertThat(bytes).doesNotContain(MARK, "zq8w", "alert(1)", "evil.example");
    }

    @Test
    void itIsWholeInTheCopyOfEverything() {
        HttpResponse<String> copy = sender.send("portal/record/export.json", "");
        assertThat(Visit.header(copy, "Content-Type")).startsWith("application/json");
        assertThat(Visit.header(copy, "Content-Disposition")).startsWith("attachment");
        assertThat(Visit.json(copy.body()).path("person").path("name").asText()).isEqualTo(FIRST + " " + LAST);
    }

    @Test
    void oneThatFilesCarryIsShownLetterByLetter() {
        FormSender neighbour = somebodyNamed("Amp & D'Ávila", "'.,-X");
        HttpResponse<String> page = neighbour.browser().get(House.at("portal/files/apple-mobileconfig"));
        assertShown(page);
        assertThat(page.body()).contains("<dd>Amp &amp; D&#39;Ávila &#39;.,-X");
    }
}
