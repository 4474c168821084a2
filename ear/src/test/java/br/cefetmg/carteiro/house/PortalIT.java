package br.cefetmg.carteiro.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InTheHouse
@Tag("record")
@DisplayName("The portal by forms, without scripts (A-portal)")
class PortalIT {

    private final Browser browser = new Browser();

    /** On the last page of a choice. */
    private HttpResponse<String> choose(String protocol, String answers) {
        return choose(browser.get(House.at("portal/choice/" + protocol)), protocol, answers);
    }

    private HttpResponse<String> choose(HttpResponse<String> page, String protocol, String answers) {
        return browser.postForm(
                House.at("portal/choice/" + protocol),
                PageText.csrf(page) + "&version=" + PageText.field("version", page) + "&" + answers);
    }

    private HttpResponse<String> ask(HttpResponse<String> page, String format) {
        return browser.postForm(House.at("portal/files/" + format), PageText.csrf(page));
    }

    @Test
    void leadsFromSignInByChoiceToFilesAndBackAgain() {
        String user = TestPeople.somebodyNew();
        HttpResponse<String> choice = browser.signIn("portal", user);
        assertThat(choice.body()).contains("já está configurado neste aparelho").doesNotContain("checked");

        HttpResponse<String> files = choose("imap", "");
        assertThat(files.body()).contains("por IMAP");
        assertThat(Visit.header(ask(files, "apple-mobileconfig"), "Content-Disposition"))
                .contains("correio-cefetmg-imap.mobileconfig");
        assertThat(ask(files, "settings-card").body()).contains("imap.cefetmg.br", "Senha da Identidade Única");

        HttpResponse<String> again = browser.get(House.at("portal/choice/pop"));
        HttpResponse<String> refused = choose(again, "pop", "");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("role=\"alert\"");
        HttpResponse<String> pop = choose(again, "pop", "confirmed=yes");
        assertThat(pop.body()).contains("por POP");
        assertThat(Visit.header(ask(pop, "apple-mobileconfig"), "Content-Disposition"))
                .contains("correio-cefetmg-pop.mobileconfig");

        assertThat(new Visit(user).eventTypes())
                .containsExactly(
                        "payload.issued",
                        "choice.changed",
                        "choice.refused",
                        "payload.issued",
                        "payload.issued",
                        "choice.made");
        assertThat(browser.get(House.at("portal/record")).body()).contains("Mudança de escolha");
    }

    @Test
    void tellsWhoeverIsLateThatTheChoiceChanged() {
        browser.signIn("portal", TestPeople.somebodyNew());
        choose("imap", "");
        HttpResponse<String> one = browser.get(House.at("portal/choice/pop"));
        choose(one, "pop", "confirmed=yes");
        HttpResponse<String> late = choose(one, "imap", "confirmed=yes");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("mudou nesse meio-tempo");
    }

    @Nested
    class AForgedForm {
        @Test
        void isRefusedAndLeavesNothing() {
            String user = TestPeople.somebodyNew();
            browser.signIn("portal", user);
            assertThat(browser.postForm(House.at("portal/choice/imap"), "csrf=forged")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(browser.postForm(House.at("portal/files/settings-card"), "")
                            .uri()
                            .getPath())
                    .isEqualTo("/portal/choice");
            assertThat(new Visit(user).eventTypes()).isEmpty();
        }

        @Test
        void fromWhoeverHasChosenIsRefusedAtTheFileToo() {
            Visit visit = Visit.ofSomebodyWith(Visit.IMAP);
            browser.signIn("portal", visit.user());
            for (String form : new String[] {"", "csrf=forged"}) {
                assertThat(browser.postForm(House.at("portal/files/settings-card"), form)
                                .statusCode())
                        .isEqualTo(403);
            }
            assertThat(visit.eventTypes()).containsExactly("choice.made");
        }

        @Test
        void fromAnotherSiteIsRefusedEvenWithTheSecret() {
            HttpResponse<String> page = browser.signIn("portal", TestPeople.somebodyNew());
            HttpResponse<String> answer = browser.send(House.request(House.at("portal/choice/imap"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Origin", "https://evil.example")
                    .POST(BodyPublishers.ofString(PageText.csrf(page))));
            assertThat(answer.statusCode()).isEqualTo(403);
        }
    }

    @Nested
    class APlainGet {
        @Test
        void withoutATicketShowsThePageAndLeavesNoEvent() {
            Visit visit = Visit.ofSomebodyWith(Visit.IMAP);
            browser.signIn("portal", visit.user());
            assertThat(browser.get(House.at("portal/files/apple-mobileconfig")).body())
                    .contains("O que este arquivo fará");
            assertThat(browser.get(House.at("portal/files/apple-mobileconfig?ticket=00"))
                            .body())
                    .contains("O que este arquivo fará");
            assertThat(visit.eventTypes()).containsExactly("choice.made");
        }

        @Test
        void thatOnlyAsksForTheHeadSpendsNothingAndLeavesNoEvent() {
            Visit visit = Visit.ofSomebodyWith(Visit.IMAP);
            FormSender sender = new FormSender(visit, browser, PageText.csrf(browser.signIn("portal", visit.user())));
            URI file = House.at("")
                    .resolve(Visit.header(sender.sendAndStay("portal/files/apple-mobileconfig", ""), "Location"));
            HttpResponse<String> head = browser.send(House.request(file).method("HEAD", BodyPublishers.noBody()));
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.headers().map()).doesNotContainKeys("carteiro-issue", "content-disposition");
            assertThat(visit.eventTypes()).containsExactly("choice.made");
            assertThat(Visit.header(browser.get(file), "Content-Disposition")).startsWith("attachment");
            assertThat(visit.eventTypes()).containsExactly("payload.issued", "choice.made");
        }

        @Test
        void thatABrowserMadeAheadLeavesNoEvent() {
            Visit visit = Visit.ofSomebodyWith(Visit.IMAP);
            HttpResponse<String> page = browser.signIn("portal", visit.user());
            HttpResponse<String> file = ask(page, "settings-card");
            assertThat(file.uri().getQuery()).startsWith("ticket=");
            for (String[] header : new String[][] {{"Sec-Purpose", "prefetch"}, {"Sec-Fetch-Site", "cross-site"}}) {
                assertThat(browser.send(House.request(file.uri())
                                        .header(header[0], header[1])
                                        .GET())
                                .body())
                        .contains("O que estas configurações dizem");
            }
            assertThat(visit.eventTypes()).containsExactly("payload.issued", "choice.made");
        }
    }

    @Test
    void meetsSomebodyWithoutAMailboxKindly() {
        HttpResponse<String> page = browser.signIn("portal", "semcaixa");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Não encontramos uma caixa", "cefetmg.br", "Precisa de ajuda?");
        assertThat(new Visit("semcaixa").get("me/payloads").statusCode()).isEqualTo(403);
        assertThat(Visit.json(new Visit("semcaixa").get("me").body())
                        .path("address")
                        .isNull())
                .isTrue();
    }

    @Test
    void givesSomebodyWithoutAMailboxTheirRecordAllTheSame() {
        // of their own: the page of the one who never had one is a golden file
        Visit left = Visit.ofSomebodyWith(Visit.IMAP);
        Registry.move(left, left.user() + "@exemplo.invalid");
        browser.signIn("portal", left.user());
        HttpResponse<String> record = browser.get(House.at("portal/record"));
        assertThat(record.statusCode()).as(record.body()).isEqualTo(200);
        assertThat(record.body()).doesNotContain("href=\"/portal/choice\"");
        HttpResponse<String> copy = browser.postForm(House.at("portal/record/export.json"), PageText.csrf(record));
        assertThat(copy.statusCode()).as(copy.body()).isEqualTo(200);
        JsonNode held = Visit.json(copy.body());
        assertThat(held.path("person").path("address").isNull()).isTrue();
        assertThat(held.path("events").toString()).contains("\"type\":\"");
    }

    @Test
    void showsAnAuditorTheRecordAndNobodyElse() {
        assertThat(browser.signIn("audit", "auditora").body()).contains("Pessoas por protocolo");
        assertThat(new Browser().signIn("audit", "conceicao").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit", "portal/files/nothing", "portal/nothing"})
    void keepsTheWaysOfWhoeverSignedInOnAPageThatRefuses(String path) {
        browser.signIn("portal", TestPeople.somebodyNew());
        HttpResponse<String> refused = browser.get(House.at(path));
        assertThat(refused.statusCode()).isBetween(400, 499);
        assertThat(refused.body()).contains("portal/sign-out", "href=\"/portal/record\"");
        assertThat(House.get(House.at("nothing")).body()).doesNotContain("portal/sign-out");
    }

    @Nested
    class SigningIn {
        @Test
        void leadsBackToThePageThatWasAskedFor() {
            HttpResponse<String> page = browser.signIn("portal/record", TestPeople.somebodyNew());
            assertThat(page.uri().getPath()).isEqualTo("/portal/record");
            assertThat(page.body()).contains("Meu registro");
        }

        @Test
        void speaksPortugueseWhateverTheBrowserPrefers() {
            HttpResponse<String> form = browser.send(House.request(House.at("portal"))
                    .header("Accept", "text/html")
                    .header("Accept-Language", "en")
                    .GET());
            assertThat(form.body()).contains("<html", "lang=\"pt-BR\"", "kc-form-login");
        }

        @Test
        void followsTheLanguageThatWasChosenHere() {
            browser.get(House.at("language?to=en&back=/"));
            assertThat(browser.get(House.at("portal")).body()).contains("lang=\"en\"", "kc-form-login");
        }
    }

    @Test
    void saysTheSameToEveryBrowserAboutItsOwnSafety() {
        HttpResponse<String> page = House.get(House.at(""));
        assertThat(Visit.header(page, "Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(Visit.header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(Visit.header(House.get(House.at("nothing/here")), "Content-Security-Policy"))
                .startsWith("default-src 'none'");
    }
}
