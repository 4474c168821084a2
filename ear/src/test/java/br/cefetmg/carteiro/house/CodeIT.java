package br.cefetmg.carteiro.house;

import static br.cefetmg.carteiro.house.CodeOwner.APPLE;
import static br.cefetmg.carteiro.house.CodeOwner.fileName;
import static br.cefetmg.carteiro.house.CodeOwner.press;
import static br.cefetmg.carteiro.house.CodeOwner.pressSignedIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InTheHouse
@Tag("record")
@DisplayName("From one screen to another by a one-time code (B-5)")
class CodeIT {
    /** The phone, where nobody has signed in. */
    private final Browser phone = new Browser();

    @Nested
    class WithoutSignIn {
        @Test
        void itHandsTheFileOverOnceAndThenSaysThatItDid() {
            CodeOwner owner = CodeOwner.arrives();
            String code = owner.open(APPLE);
            HttpResponse<String> file = press(phone, code);
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(fileName(file)).contains("correio-cefetmg-imap.mobileconfig");
            assertThat(Visit.header(file, "Content-Type")).isEqualTo("application/x-apple-aspen-config");

            HttpResponse<String> again =
                    press(new Browser(), code.replace("-", "").toLowerCase(Locale.ROOT));
            assertThat(again.statusCode()).isEqualTo(410);
            assertThat(again.body())
                    .contains("já foi usado")
                    .doesNotContain(owner.visit().user());
            assertThat(owner.events()).containsExactly("payload.issued", "code.spent", "code.made", "choice.made");
            assertThat(owner.visit().events().get(1).path("signedIn").asText()).isEqualTo("false");
            assertThat(owner.visit().events().get(2).path("signInNeeded").asText())
                    .isEqualTo("false");
            assertThat(owner.visit().get("me/events").body())
                    .doesNotContain(code)
                    .doesNotContain(code.replace("-", ""));
        }

        @Test
        @DisplayName(
                "the file can be fetched again within its minute by the same browser alone, each time with an event")
        void itsFileMayBeFetchedAgainByTheSameBrowser() {
            CodeOwner owner = CodeOwner.arrives();
            press(phone, owner.open("thunderbird-android-k9s"));
            assertThat(fileName(phone.get(House.at("c/file")))).contains("correio-cefetmg.k9s");
            assertThat(new Browser().get(House.at("c/file")).statusCode()).isEqualTo(410);
            assertThat(phone.send(House.request(House.at("c/file"))
                                    .header("Sec-Fetch-Site", "cross-site")
                                    .GET())
                            .statusCode())
                    .isEqualTo(410);
            assertThat(phone.send(House.request(House.at("c/file")).method("HEAD", BodyPublishers.noBody()))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(owner.events())
                    .containsExactly("payload.issued", "payload.issued", "code.spent", "code.made", "choice.made");
        }

        @Test
        void ofTwoAtTheSameMomentOneWins() throws Exception {
            CodeOwner owner = CodeOwner.arrives();
            String code = owner.open("settings-card");
            CyclicBarrier start = new CyclicBarrier(2);
            try (ExecutorService two = Executors.newFixedThreadPool(2)) {
                List<Future<Integer>> answers = Stream.of(new Browser(), new Browser())
                        .map(browser -> two.submit(() -> {
                            start.await();
                            return press(browser, code).statusCode();
                        }))
                        .toList();
                assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 410);
            }
            assertThat(owner.events()).containsExactly("payload.issued", "code.spent", "code.made", "choice.made");
        }

        @Test
        void aFormFromElsewhereSpendsNothing() {
            CodeOwner owner = CodeOwner.arrives();
            String code = owner.open(APPLE);
            for (String[] header : new String[][] {
                {"Origin", "https://evil.example"}, {"Origin", "null"}, {"Sec-Fetch-Site", "cross-site"}
            }) {
                assertThat(phone.send(House.request(House.at("c/" + code))
                                        .header("Content-Type", "application/x-www-form-urlencoded")
                                        .header(header[0], header[1])
                                        .POST(BodyPublishers.noBody()))
                                .statusCode())
                        .isEqualTo(403);
            }
            assertThat(owner.events()).containsExactly("code.made", "choice.made");
            assertThat(press(phone, code).statusCode()).isEqualTo(200);
        }
    }

    @Nested
    class BehindSignIn {
        @Test
        void itLeadsThroughTheSignInAndWorksForItsOwner() {
            CodeOwner owner = CodeOwner.arrives();
            String code = owner.own(APPLE);
            assertThat(press(phone, code).body()).contains("kc-form-login");
            HttpResponse<String> page =
                    phone.signIn("portal/c/" + code, owner.visit().user());
            assertThat(page.body()).contains("Receber o arquivo", owner.visit().user() + "@cefetmg.br");
            assertThat(owner.events()).containsExactly("code.made", "choice.made");
            assertThat(fileName(pressSignedIn(phone, page, code))).contains("correio-cefetmg-imap.mobileconfig");
            assertThat(owner.events()).containsExactly("payload.issued", "code.spent", "code.made", "choice.made");
            assertThat(owner.visit().events().get(1).path("signedIn").asText()).isEqualTo("true");
            assertThat(owner.visit().events().get(2).path("signInNeeded").asText())
                    .isEqualTo("true");
        }

        @Test
        void anotherPersonIsToldKindlyAndItStaysGood() {
            CodeOwner owner = CodeOwner.arrives();
            String code = owner.own(APPLE);
            HttpResponse<String> page = phone.signIn("portal/c/" + code, TestPeople.somebodyNew());
            HttpResponse<String> refused = pressSignedIn(phone, page, code);
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body())
                    .contains("é de outra pessoa")
                    .doesNotContain(owner.visit().user());
            assertThat(owner.events()).containsExactly("code.refused", "code.made", "choice.made");

            HttpResponse<String> own = owner.computer().get(House.at("portal/c/" + code));
            assertThat(pressSignedIn(owner.computer(), own, code).statusCode()).isEqualTo(200);
        }

        @Test
        void aForgedFormSpendsNothing() {
            CodeOwner owner = CodeOwner.arrives();
            String code = owner.own(APPLE);
            assertThat(owner.computer()
                            .postForm(House.at("portal/c/" + code), "csrf=forged")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(owner.computer()
                            .postForm(House.at("portal/code/" + APPLE), "csrf=forged")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(owner.events()).containsExactly("code.made", "choice.made");
        }
    }
}
