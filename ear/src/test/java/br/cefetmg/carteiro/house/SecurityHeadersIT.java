package br.cefetmg.carteiro.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InTheHouse
@DisplayName(
        "Every kind of answer says all of it to browsers: run nothing, embed nowhere, guess nothing, tell nobody (B)")
class SecurityHeadersIT {
    private static final Map<String, String> EVERYWHERE = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "X-Frame-Options", "DENY");

    private static final String API_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";
    private static final String CARD_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String NOT_KEPT = "no-store";
    private static final String ASKED_AGAIN = "private, no-cache";
    private static final Pattern STYLE = Pattern.compile("<link rel=\"stylesheet\" href=\"/([^\"]+)\"");

    private static FormSender sender = FormSender.NOBODY;

    @BeforeAll
    static void signIn() {
        sender = FormSender.withADeviceByPop();
    }

    private static String pagePolicy() {
        return "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self';"
                + " base-uri 'none'; frame-ancestors 'none'; form-action 'self' http://"
                + House.keycloak("").getAuthority()
                + "; report-uri /policy-reports";
    }

    /** Each header once: two of a name would be a compromise of their values. */
    private static void assertSays(HttpResponse<?> answer, int status, String policy, String keeping) {
        assertThat(answer.statusCode()).as("%s %s", answer.uri(), answer.body()).isEqualTo(status);
        SoftAssertions.assertSoftly(softly -> {
            EVERYWHERE.forEach((name, value) ->
                    softly.assertThat(answer.headers().allValues(name)).as(name).containsExactly(value));
            softly.assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .as("Content-Security-Policy")
                    .containsExactly(policy);
            softly.assertThat(answer.headers().allValues("Cache-Control"))
                    .as("Cache-Control")
                    .containsExactly(keeping);
            // the house under test is reached without TLS
            softly.assertThat(answer.headers().allValues("Strict-Transport-Security"))
                    .isEmpty();
        });
    }

    private static HttpResponse<String> asABrowser(String path) {
        return House.send(
                House.request(House.at(path)).header("Accept", "text/html").GET());
    }

    @ParameterizedTest
    @CsvSource({
        "'', 200",
        "help, 200",
        "problems/not-found, 200",
        "c, 200",
        "c/none, 404",
        "c/file, 410",
        "nothing/here, 404",
        "static/nothing.css, 404",
        "WEB-INF/web.xml, 404",
        "language?to=xx, 400",
        "language?to=en, 303"
    })
    void thatAnybodyIsGiven(String path, int status) {
        assertSays(asABrowser(path), status, pagePolicy(), NOT_KEPT);
    }

    @ParameterizedTest
    @CsvSource({"portal, 200", "portal/record, 200", "audit, 403", "portal/nothing, 404", "portal/files/nothing, 404"})
    void thatIsGivenToWhoeverSignedIn(String path, int status) {
        assertSays(sender.browser().get(House.at(path)), status, pagePolicy(), NOT_KEPT);
    }

    @ParameterizedTest
    @CsvSource({"portal", "portal/record", "audit", "operations"})
    @DisplayName("that leads to the identity provider, made before any filter")
    void thatLeadsToTheIdentityProvider(String path) {
        assertSays(asABrowser(path), 302, pagePolicy(), NOT_KEPT);
    }

    @Test
    void thatIsMisdirected() {
        HttpResponse<String> answer = House.send(House.request(House.at("portal"))
                .header("Host", "evil.example")
                .header("Accept", "text/html")
                .GET());
        assertSays(answer, 421, pagePolicy(), NOT_KEPT);
    }

    @Test
    void thatIsAStaticFile() {
        String style = PageText.found(STYLE, House.get(House.at("")));
        assertSays(House.get(House.at(style)), 200, pagePolicy(), "public, max-age=31536000, immutable");
    }

    @Nested
    class ThatFollowsAForm {
        @Test
        void whetherItLeadsOnOrIsRefused() {
            assertSays(House.postForm(House.at("c"), "code=00000000"), 303, pagePolicy(), NOT_KEPT);
            assertSays(
                    sender.sendAndStay("portal/files/apple-mobileconfig", "device=same"), 303, pagePolicy(), NOT_KEPT);
            assertSays(sender.send("portal/choice/imap", "confirmed=no"), 422, pagePolicy(), NOT_KEPT);
            assertSays(sender.browser().postForm(House.at("portal/sign-out"), ""), 403, pagePolicy(), NOT_KEPT);
        }

        @Test
        void asAFile() {
            assertSays(sender.send("portal/files/apple-mobileconfig", "device=same"), 200, pagePolicy(), ASKED_AGAIN);
            assertSays(sender.send("portal/files/settings-card", "device=same"), 200, CARD_POLICY, ASKED_AGAIN);
            assertSays(sender.send("portal/record/export.json", ""), 200, pagePolicy(), NOT_KEPT);
        }
    }

    @Nested
    class OfTheApi {
        @ParameterizedTest
        @CsvSource({"me, 200", "nothing, 404", "me?x=1, 400", "audit/events, 403"})
        void toWhoeverHasAToken(String path, int status) {
            assertSays(sender.visit().get(path), status, API_POLICY, NOT_KEPT);
        }

        @Test
        void toWhoeverHasNone() {
            assertSays(House.get(House.at("api/v1/me")), 401, API_POLICY, NOT_KEPT);
            assertSays(House.get("api/v1/me", "forged"), 401, API_POLICY, NOT_KEPT);
        }

        @Test
        void asAFile() {
            assertSays(sender.visit().download("apple-mobileconfig"), 200, API_POLICY, ASKED_AGAIN);
        }
    }
}
