package br.cefetmg.carteiro.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InTheHouse
@DisplayName("Who is let in, and how (A-identity)")
class SignInIT {
    private static final String ME = "api/v1/me";

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
        @ValueSource(strings = {"/api/v1/me", "./api/v1/me", "static/../api/v1/me", "api;x=1/v1/me", "%61pi/v1/me"})
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
        }
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }
}
