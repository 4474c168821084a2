package br.cefetmg.carteiro.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

@InTheHouse
@Tag("record")
@DisplayName("Who is let in, and how (A-identity)")
class SignInIT {
    private static final String ME = "api/v1/me";
    static final List<String> SPELLINGS = List.of(
            "/api/v1/me",
            "./api/v1/me",
            "static/../api/v1/me",
            "portal/../api/v1/me",
            "portal/%2e%2e/api/v1/me",
            "portal;/../api/v1/me",
            "portal/..;/api/v1/me",
            "portal%2f..%2fapi/v1/me",
            "api;x=1/v1/me",
            "%61pi/v1/me",
            "API/v1/me");

    @ParameterizedTest
    @ValueSource(strings = {"portal", "portal/record", "audit", "audit/events", "operations"})
    @DisplayName("a token opens the API alone: where people sign in it is not seen")
    void aTokenOpensNoPage(String path) {
        HttpResponse<String> answer = House.send(House.request(path, Tokens.of("operador"))
                .header("Accept", "text/html")
                .GET());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(Visit.header(answer, "Location"))
                .startsWith(House.keycloak("").toString());
    }

    @Nested
    class BehindTheApi {
        @Test
        void aTokenOfOursOpensTheDoor() {
            assertThat(House.get(ME, Tokens.of("fulano")).statusCode()).isEqualTo(200);
        }

        @Test
        void noTokenIsRefusedWithAProblem() {
            assertRefused(House.get(House.at(ME)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"text/html", "*/*", "application/json"})
        void noTokenIsRefusedWhateverAcceptSays(String accept) {
            assertRefused(House.send(
                    House.request(House.at(ME)).header("Accept", accept).GET()));
        }

        @Test
        void aTokenForSomebodyElseIsRefused() {
            assertRefused(House.get(ME, Tokens.withoutOurAudience("fulano")));
        }

        @Test
        void aTokenOfAnotherRealmIsRefused() {
            assertRefused(House.get(ME, Tokens.ofAnotherRealm("fulano")));
        }

        @Test
        void aTokenThatNamesNobodyIsRefused() {
            String token = Tokens.withoutSubject("fulano");
            assertThat(Tokens.claims(token)).contains("preferred_username").doesNotContain("\"sub\"");
            assertRefused(House.get(ME, token));
        }

        @Test
        void anUnsignedTokenIsRefused() {
            assertRefused(House.get(ME, Tokens.unsigned(Tokens.of("fulano"))));
        }

        @Test
        void aChangedTokenIsRefused() {
            assertRefused(House.get(ME, Tokens.tampered(Tokens.of("fulano"))));
        }

        @Test
        void anExpiredTokenIsRefused() throws InterruptedException {
            String token = Tokens.shortLived("fulano");
            Thread.sleep(Duration.ofSeconds(2));
            assertRefused(House.get(ME, token));
        }

        @Test
        void aTokenInTheQueryIsNotSeen() {
            assertRefused(House.get(House.at(ME + "?access_token=" + Tokens.of("fulano"))));
        }

        @Test
        void aTokenInTheBodyIsNotSeen() {
            assertRefused(House.send(House.request(House.at(ME))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("access_token=" + Tokens.of("fulano")))));
        }

        @Test
        void aBearerMakesNoSession() {
            assertThat(House.get(ME, Tokens.of("fulano")).headers().allValues("Set-Cookie"))
                    .isEmpty();
        }

        @ParameterizedTest
        @FieldSource("br.cefetmg.carteiro.house.SignInIT#SPELLINGS")
        void noSpellingOfThePathWalksAround(String spelling) {
            assertThat(House.get(House.at(spelling)).statusCode()).isIn(400, 401, 404);
        }
    }

    @Nested
    class AtThePortal {
        @Test
        void aStrangerIsSentToKeycloakWithPkce() {
            HttpResponse<String> answer = House.send(House.request(House.at("portal"))
                    .header("Accept", "text/html")
                    .GET());
            assertThat(answer.statusCode()).isEqualTo(302);
            URI location = URI.create(answer.headers().firstValue("Location").orElseThrow());
            assertThat(location.getPath()).isEqualTo("/realms/identidade-unica/protocol/openid-connect/auth");
            assertThat(location.getQuery()).contains("code_challenge_method=S256", "code_challenge=", "nonce=");
        }

        @Test
        void aPersonWhoSignsInGetsThePageAndTheApiDoesNotSeeTheSession() {
            Browser browser = new Browser();
            assertThat(browser.signIn("portal", "conceicao").statusCode()).isEqualTo(200);
            assertThat(browser.get(House.at("portal")).statusCode()).isEqualTo(200);
            assertRefused(browser.get(House.at(ME)));
            for (String spelling : SPELLINGS) {
                assertThat(browser.get(House.at(spelling)).statusCode())
                        .as(spelling)
                        .isIn(400, 401, 404);
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "portal/record",
                    "portal?device=mac",
                    "portal/files/settings-card?client=outlook-classic",
                    "portal/files/apple-mobileconfig?client=iphone-mail&connection=ssl",
                    "portal?device=mac&x=a%20b+c%2Bd%26e%3Df",
                    "portal?x=%C3%A7%C3%A3o&y=",
                    "portal?x=a%40b.br&x=https%3A%2F%2Fevil.example%2F"
                })
        @DisplayName("whoever follows a deep link is, once signed in, where it led, with all that it asked (B)")
        void aDeepLinkKeepsItsQueryOverASignIn(String link) {
            HttpResponse<String> page =
                    new Browser().signIn(link, Visit.ofSomebodyWith(Visit.IMAP).user());
            assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
            assertThat(page.uri()).isEqualTo(House.at(link));
        }

        @Test
        void onePersonSignsInOnSeveralDevicesAtOnce() throws Exception {
            String user = Visit.ofSomebodyWith(Visit.IMAP).user();
            Callable<URI> device =
                    () -> new Browser().signIn("portal/record", user).uri();
            try (ExecutorService devices = Executors.newFixedThreadPool(6)) {
                for (Future<URI> one : devices.invokeAll(Collections.nCopies(6, device))) {
                    assertThat(one.get()).isEqualTo(House.at("portal/record"));
                }
            }
        }

        @Test
        void aQueryThatNoIdentityProviderWouldReadIsLeftBehind() {
            HttpResponse<String> page = new Browser().signIn("portal/record?x=" + "a".repeat(6_000), "conceicao");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.uri()).isEqualTo(House.at("portal/record"));
        }

        @Test
        @DisplayName("a foreign Host gets 421 before the adapter sees it; machines are let through")
        void aForeignHostIsMisdirected() {
            HttpResponse<String> page = House.send(House.request(House.at("portal"))
                    .header("Host", "evil.example")
                    .header("Accept", "text/html")
                    .GET());
            assertThat(page.statusCode()).isEqualTo(421);
            assertThat(page.headers().firstValue("Location")).isEmpty();
            assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(House.send(House.request(House.at("api/v1/health"))
                                    .header("Host", "10.0.0.1")
                                    .GET())
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }
}
