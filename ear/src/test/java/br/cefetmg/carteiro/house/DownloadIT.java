package br.cefetmg.carteiro.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InTheHouse
@Tag("record")
@DisplayName("From the device at hand to what comes after (B-device, B-after)")
class DownloadIT {
    private static final Pattern BEST = Pattern.compile("<a class=\"button\" href=\"/(portal/files/[^\"]+)\"");
    private static final Pattern SHA256 = Pattern.compile("<code>([0-9a-f]{64})</code>");
    private static final Pattern AFTER = Pattern.compile("href=\"/(portal/after/[^\"]+)\"");
    private static final String WINDOWS =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:131.0) Gecko/20100101 Firefox/131.0";

    private final Browser browser = new Browser();

    private HttpResponse<String> get(String path, String userAgent) {
        return browser.send(as(House.at(path), userAgent).GET());
    }

    private static HttpRequest.Builder as(URI uri, String userAgent) {
        return House.request(uri).header("Accept", "text/html").header("User-Agent", userAgent);
    }

    private HttpResponse<String> ask(HttpResponse<String> page, String path, String more) {
        String format = path.substring(0, path.indexOf('?'));
        String client = path.substring(path.indexOf("client=") + "client=".length());
        return browser.postForm(House.at(format), PageText.csrf(page) + "&client=" + client + more);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.7 Mobile/15E148 Safari/604.1 | iphone-mail | correio-cefetmg-imap.mobileconfig | oito minutos
            Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/129.0.0.0 Mobile Safari/537.36 | thunderbird-android | correio-cefetmg.k9s | Importar
            Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:131.0) Gecko/20100101 Firefox/131.0 | outlook-classic | correio-cefetmg-outlook-imap.zip | SmartScreen
            Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15 | mac-mail | correio-cefetmg-imap.mobileconfig | segundo passo
            """)
    void leadsToTheRightFileAndBeyond(String userAgent, String client, String fileName, String step) {
        Visit visit = Visit.ofSomebodyWith(Visit.IMAP);
        browser.signIn("portal", visit.user());

        HttpResponse<String> first = get("portal", userAgent);
        assertThat(Visit.header(first, "Vary")).contains("User-Agent", "Sec-CH-UA-Platform", "Cookie");
        String best = PageText.found(BEST, first);
        assertThat(best).endsWith("client=" + client);

        HttpResponse<String> preview = get(best, userAgent);
        assertThat(preview.body())
                .contains("O que este arquivo fará", "imap.cefetmg.br", "Não há senha dentro.", step)
                .contains(TestPeople.addressOf(visit.user()), "DESENVOLVIMENTO");
        assertThat(visit.eventTypes()).containsExactly("choice.made");

        HttpResponse<String> file = ask(preview, best, "");
        assertThat(Visit.header(file, "Content-Disposition")).contains(fileName);
        assertThat(visit.eventTypes()).containsExactly("payload.issued", "choice.made");
        assertThat(visit.events().get(0).toString()).contains(PageText.found(SHA256, preview));

        HttpResponse<String> after = get(PageText.found(AFTER, preview), userAgent);
        assertThat(after.body()).contains(step, "Senha da Identidade Única", "Não funcionou?");
        assertThat(visit.eventTypes()).hasSize(2);
    }

    @Test
    void goesFromTheFormToTheFileByATicket() {
        Visit visit = Visit.ofSomebodyWith(Visit.IMAP);
        browser.signIn("portal", visit.user());
        URI file = House.at("portal/files/apple-mobileconfig");
        HttpResponse<String> page = get("portal/files/apple-mobileconfig?client=iphone-mail", WINDOWS);

        HttpResponse<String> asked = House.send(as(file, WINDOWS)
                .header("Cookie", browser.cookies(file))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(PageText.csrf(page) + "&client=iphone-mail")));
        assertThat(asked.statusCode()).isEqualTo(303);
        String location = Visit.header(asked, "Location");
        assertThat(location).matches(Pattern.quote(file.toString()) + "\\?ticket=[0-9a-f]{32}");
        assertThat(visit.eventTypes()).containsExactly("choice.made");

        HttpResponse<String> fetched =
                browser.send(as(URI.create(location), WINDOWS).GET());
        assertThat(Visit.header(fetched, "Content-Disposition")).contains("correio-cefetmg-imap.mobileconfig");
        assertThat(visit.eventTypes()).containsExactly("payload.issued", "choice.made");
    }

    @Test
    void isCorrectedByHand() {
        browser.signIn("portal", Visit.ofSomebodyWith(Visit.IMAP).user());
        assertThat(PageText.found(BEST, get("portal?device=ipad", WINDOWS))).endsWith("client=iphone-mail");
        assertThat(get("portal?device=toaster", WINDOWS).body()).contains("computador com Windows");
    }

    @Test
    void asksBeforeASecondDeviceByPop() {
        Visit visit = Visit.ofSomebodyWith(Visit.POP);
        browser.signIn("portal", visit.user());
        String iphone = "portal/files/apple-mobileconfig?client=iphone-mail";
        ask(get(iphone, WINDOWS), iphone, "");

        String outlook = "portal/files/outlook-bundle?client=outlook-classic";
        HttpResponse<String> page = get(outlook, WINDOWS);
        assertThat(page.body()).contains("É o mesmo aparelho");
        HttpResponse<String> question = ask(page, outlook, "");
        assertThat(question.uri().getPath()).isEqualTo("/portal/choice/second-device");
        HttpResponse<String> warned = browser.postForm(
                House.at("portal/choice/second-device"),
                PageText.csrf(question) + "&confirmed=yes&client=outlook-classic&next="
                        + "%2Fportal%2Ffiles%2Foutlook-bundle%3Fclient%3Doutlook-classic");
        assertThat(warned.body()).doesNotContain("value=\"same\"");
        HttpResponse<String> file = ask(warned, outlook, "");
        assertThat(Visit.header(file, "Content-Disposition")).contains("correio-cefetmg-outlook-pop.zip");
        assertThat(visit.eventTypes())
                .containsExactly("payload.issued", "pop.second-device.acknowledged", "payload.issued", "choice.made");
        assertThat(get(outlook, WINDOWS).body()).contains("É outro aparelho");
    }

    @Test
    void believesNoLinkThatClaimsTheSecondYes() {
        Visit visit = Visit.ofSomebodyWith(Visit.POP);
        browser.signIn("portal", visit.user());
        String iphone = "portal/files/apple-mobileconfig?client=iphone-mail";
        ask(get(iphone, WINDOWS), iphone, "");

        String claimed = "portal/files/outlook-bundle?client=outlook-classic&warned=yes";
        assertThat(ask(get(claimed, WINDOWS), claimed, "&warned=yes").uri().getPath())
                .isEqualTo("/portal/choice/second-device");
        assertThat(visit.eventTypes()).containsExactly("payload.issued", "choice.made");
    }

    @Test
    void refusesAMailProgramThatDoesNotTakeTheFile() {
        browser.signIn("portal", Visit.ofSomebodyWith(Visit.IMAP).user());
        assertThat(get("portal/files/outlook-bundle?client=%3Cscript%3E", WINDOWS))
                .satisfies(page -> {
                    assertThat(page.statusCode()).isEqualTo(400);
                    assertThat(page.body()).doesNotContain("<script>");
                });
        assertThat(get("portal/after/pine", WINDOWS).statusCode()).isEqualTo(404);
        assertThat(get("portal/after/iphone-mail?format=outlook-bundle", WINDOWS)
                        .statusCode())
                .isEqualTo(404);
        assertThat(get("portal/after/iphone-mail?format=%3Cscript%3E", WINDOWS).statusCode())
                .isEqualTo(404);
    }

    @Test
    void tellsAfterwardsOfWhatWasAskedForAndNotOfAnotherFormat() {
        browser.signIn("portal", Visit.ofSomebodyWith(Visit.IMAP).user());
        assertThat(after("portal/files/settings-card?client=iphone-mail").body())
                .contains("linha por linha", "href=\"/portal/files/settings-card?client=iphone-mail\"")
                .doesNotContain("oito minutos");
        assertThat(after("portal/files/thunderbird-android-qr?client=thunderbird-android")
                        .body())
                .contains("aponte a câmera para o código")
                .doesNotContain("correio-cefetmg.k9s");
        assertThat(get("portal/after/iphone-mail", WINDOWS).body()).contains("oito minutos");
    }

    private HttpResponse<String> after(String file) {
        return get(PageText.found(AFTER, get(file, WINDOWS)), WINDOWS);
    }
}
