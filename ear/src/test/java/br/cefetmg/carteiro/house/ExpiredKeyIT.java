package br.cefetmg.carteiro.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BesideTheHouse
@DisplayName("A key whose time is over closes its class of files, never to an unsigned one (A-signing)")
class ExpiredKeyIT {
    private static final String INSTITUTION = "Instituto Exemplo";
    private static final String PAGE = "portal/files/apple-mobileconfig?client=iphone-mail";

    @Nested
    @SuppressWarnings("NullAway.Init")
    class OfProfiles {
        @TempDir
        private static Path place;

        private static OtherHouse house;
        private static String user;
        private static String token;

        @BeforeAll
        static void open() {
            house = OtherHouse.in(place, new KeyFile(INSTITUTION, Set.of("profile")).in(place));
            user = TestPeople.somebodyNew();
            token = Tokens.of(user);
            HttpResponse<String> chosen = House.send(house.request("api/v1/me/receive-protocol", token)
                    .header("Content-Type", "application/json")
                    .PUT(BodyPublishers.ofString(Visit.IMAP)));
            assertThat(chosen.statusCode()).as(chosen.body()).isEqualTo(200);
        }

        @AfterAll
        static void close() {
            house.close();
        }

        @Test
        void isToldAndRecorded() {
            HttpResponse<String> answer = house.get("api/v1/me/payloads/apple-mobileconfig", token);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
            assertThat(Visit.json(answer.body()).path("type").asText()).isEqualTo("/problems/signing-unavailable");
            assertThat(Visit.header(answer, "Content-Type")).isEqualTo("application/problem+json");
            assertThat(Visit.header(answer, "Retry-After")).isNotEmpty();
            assertThat(answer.headers().map()).doesNotContainKeys("carteiro-issue", "content-disposition", "etag");
            JsonNode latest = Visit.json(house.get("api/v1/me/events", token).body())
                    .path("events")
                    .path(0);
            assertThat(latest.path("type").asText()).isEqualTo("payload.refused");
            assertThat(latest.toString()).contains("apple-mobileconfig", "MN010-5001");
        }

        @Test
        void isToldToPeopleOnAPageWithACodeThatTheLogKnows() {
            Browser browser = new Browser();
            HttpResponse<String> files = browser.signIn(house.at("portal"), user);
            assertThat(files.statusCode()).as(files.body()).isEqualTo(200);
            assertTold(browser.get(house.at(PAGE)));

            HttpResponse<String> asked = browser.postForm(
                    house.at("portal/files/apple-mobileconfig"), "client=iphone-mail&" + PageText.csrf(files));
            assertTold(asked);
            assertThat(asked.headers().map()).doesNotContainKeys("carteiro-issue", "content-disposition");
            assertThat(Visit.json(house.get("api/v1/me/events", token).body())
                            .path("events")
                            .path(0)
                            .toString())
                    .contains("payload.refused", "apple-mobileconfig", "\"channel\":\"portal\"");
        }

        private static void assertTold(HttpResponse<String> page) {
            assertThat(page.statusCode()).as(page.body()).isEqualTo(503);
            assertThat(Visit.header(page, "Content-Type")).startsWith("text/html");
            assertThat(Visit.header(page, "Retry-After")).isNotEmpty();
            assertThat(page.body())
                    .contains("role=\"alert\"", "Os arquivos não estão saindo agora", "Tente de novo mais tarde")
                    .doesNotContain("xception");
            String code = PageText.incident(page);
            assertThat(house.log()).anyMatch(line -> line.contains(code) && line.contains("MN010-5001"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"outlook-prf/signature", "outlook-bundle"})
        void closesEverythingThatItWouldSign(String format) {
            assertThat(house.get("api/v1/me/payloads/" + format, token).statusCode())
                    .isEqualTo(503);
        }

        @ParameterizedTest
        @ValueSource(strings = {"outlook-ps1", "android-amapi", "android-amapi/signature", "settings-card"})
        void leavesTheOtherClassesOpen(String format) {
            HttpResponse<String> answer = house.get("api/v1/me/payloads/" + format, token);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        }

        @Test
        void isShownToOperators() {
            Map<String, String> states = new HashMap<>();
            Visit.json(house.get("api/v1/operations/status", Tokens.of("operador"))
                            .body())
                    .path("keys")
                    .forEach(key -> states.put(
                            key.path("class").asText(), key.path("state").asText()));
            assertThat(states)
                    .containsExactlyInAnyOrderEntriesOf(
                            Map.of("PROFILE", "EXPIRED", "WINDOWS", "ACTIVE", "JWS", "ACTIVE"));
        }

        @Test
        void isShownWithTheDaysThatAreLeftToTheOthers() {
            JsonNode status = Visit.json(
                    house.get("api/v1/operations/status", Tokens.of("operador")).body());
            assertThat(status.path("warnings").toString()).contains("key-unusable", "key-ending");
            Map<String, Integer> left = new HashMap<>();
            status.path("keys")
                    .forEach(key -> left.put(
                            key.path("class").asText(), key.path("daysLeft").asInt()));
            // the whole days of one that ended yesterday, and of thirty that have begun
            assertThat(left).containsExactlyInAnyOrderEntriesOf(Map.of("PROFILE", -1, "WINDOWS", 29, "JWS", 29));
        }

        @Test
        void doesNotTakeTheHouseOutOfService() {
            HttpResponse<String> readiness = house.readiness();
            assertThat(readiness.statusCode()).as(readiness.body()).isEqualTo(200);
            assertThat(readiness.body()).contains("\"carteiro\"", "\"signing\":true");
            assertThat(house.get("api/v1/health").statusCode()).isEqualTo(200);
        }
    }

    @Nested
    class OfEveryClass {
        @Test
        void takesTheHouseOutOfService(@TempDir Path place) {
            Set<String> all = Set.of("profile", "windows", "jws");
            try (OtherHouse house = OtherHouse.in(place, new KeyFile(INSTITUTION, all).in(place))) {
                HttpResponse<String> health = house.get("api/v1/health");
                assertThat(health.statusCode()).as(health.body()).isEqualTo(503);
                assertThat(Visit.json(health.body()).path("status").asText()).isEqualTo("DOWN");
                HttpResponse<String> readiness = house.readiness();
                assertThat(readiness.statusCode()).as(readiness.body()).isEqualTo(503);
                assertThat(readiness.body()).contains("\"carteiro\"", "\"signing\":false", "\"storage\":true");
                // what needs no key is still told
                assertThat(house.get("api/v1/manual").statusCode()).isEqualTo(200);
            }
        }
    }
}
