package br.cefetmg.carteiro.house;

import static br.cefetmg.carteiro.house.Visit.header;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@InTheHouse
@Tag("record")
@DisplayName("Requests and errors at the API (api.md, Requests and Errors)")
class RequestsIT {
    private static final Visit VISIT = new Visit("joao");
    private static final String CHOICE = "api/v1/me/receive-protocol";

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        var problem = Visit.json(answer.body());
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("code").asText()).matches("MN010-\\d{4}");
        assertThat(problem.path("instance").asText()).startsWith("urn:uuid:");
        assertThat(problem.path("title").asText()).isNotBlank();
        assertThat(answer.body()).doesNotContain("Exception", "br.cefetmg", "java.", "select ");
        assertThat(House.get(House.at(problem.path("type").asText().substring(1)))
                        .statusCode())
                .as("the problem's own page")
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET    | me?x=1                                              | 400
            GET    | me/payloads/apple-mobileconfig?connection=ssl&connection=ssl | 400
            GET    | manual?x=1                                          | 400
            GET    | me/events?limit=0                                   | 400
            GET    | me/events?limit=1001                                | 400
            GET    | me/events?cursor=forged                             | 400
            GET    | nothing                                             | 404
            GET    | acknowledgements/00                                 | 404
            DELETE | me                                                  | 405
            OPTIONS| me                                                  | 405
            POST   | manual                                              | 405
            GET    | audit/events                                        | 403
            GET    | audit/summary                                       | 403
            GET    | operations/status                                   | 403
            """)
    void whatIsNotDeclaredIsRefused(String method, String path, int status) {
        assertProblem(
                House.send(House.request("api/v1/" + path, VISIT.token())
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.noBody())),
                status);
    }

    @Nested
    @Timeout(10)
    class ABody {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "null",
                    "[]",
                    "42",
                    "\"IMAP\"",
                    "{",
                    "{\"x\":{",
                    "{\"x\":[",
                    "{}",
                    "{\"protocol\":\"IMAP\"} x",
                    "{\"protocol\":\"IMAP\",\"protocol\":\"POP\"}",
                    "{\"protocol\":\"imap\"}",
                    "{\"protocol\":42}",
                    "{\"protocol\":null}",
                    "{\"protocol\":[\"IMAP\"]}",
                    "{\"protocol\":\"IMAP\",\"x\":1}",
                    "{\"protocol\":\"IMAP\",\"acknowledgesRemoval\":null}",
                    "{\"protocol\":\"POP\",\"acknowledgesRemoval\":\"true\"}",
                    "{\"protocol\":\"POP\",\"acknowledgesRemoval\":1}",
                    "\ufeff{\"protocol\":\"IMAP\"}"
                })
        void isExactlyOneObjectWithTheDeclaredMembers(String body) {
            assertProblem(VISIT.choose(body), 400);
        }

        @Test
        void mayBeNestedAsDeepAsItLikesAndIsStillRefusedAtOnce() {
            assertProblem(VISIT.choose("{\"x\":" + "[".repeat(60_000)), 400);
        }

        @Test
        void isUtf8() {
            assertProblem(
                    House.send(House.request(CHOICE, VISIT.token())
                            .header("Content-Type", "application/json")
                            .PUT(BodyPublishers.ofByteArray(new byte[] {'{', (byte) 0xff, '}'}))),
                    400);
        }

        @ParameterizedTest
        @ValueSource(ints = {65_537, 70_000, 1_000_000})
        void hasAtMost64Kilobytes(int size) {
            assertProblem(VISIT.choose(" ".repeat(size)), 413);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Content-Type     | text/plain
                Content-Type     | application/json; charset=utf-7
                Content-Type     | application/x-www-form-urlencoded
                Content-Type     | application/*
                """)
        void saysThatItIsJson(String name, String value) {
            assertProblem(
                    House.send(House.request(CHOICE, VISIT.token())
                            .header(name, value)
                            .PUT(BodyPublishers.ofString(Visit.IMAP))),
                    415);
        }

        @Test
        void isNotCompressedAndNotNameless() {
            assertProblem(VISIT.choose(Visit.IMAP, "Content-Encoding", "gzip"), 415);
            assertProblem(
                    House.send(House.request(CHOICE, VISIT.token()).PUT(BodyPublishers.ofString(Visit.IMAP))), 415);
        }
    }

    @Test
    void nothingThatFitsIs406() {
        assertProblem(
                House.send(House.request("api/v1/me", VISIT.token())
                        .header("Accept", "image/png")
                        .GET()),
                406);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image/png",
                "application/x-apple-aspen-config;q=0",
                "application/x-apple-aspen-config;q=0.0",
                "*/*;q=0.000",
                "*/*, application/x-apple-aspen-config;q=0"
            })
    void aFileThatTheCallerDoesNotTakeIs406(String accept) {
        assertProblem(
                House.send(House.request("api/v1/me/payloads/apple-mobileconfig", VISIT.token())
                        .header("Accept", accept)
                        .GET()),
                406);
    }

    @Test
    void aHeaderBlockThatIsTooLargeIsRefused() {
        HttpResponse<String> answer = House.send(House.request("api/v1/me", VISIT.token())
                .header("X-Large", "x".repeat(40_000))
                .timeout(Duration.ofSeconds(10))
                .GET());
        assertThat(answer.statusCode()).isIn(400, 431);
    }

    @Test
    void whoeverAsksTooFastIsToldWhenToComeBack() {
        Visit visit = Visit.ofSomebodyNew();
        HttpResponse<String> answer = visit.get("me");
        for (int asked = 0; asked < 3000 && answer.statusCode() == 200; asked++) {
            answer = visit.get("me");
        }
        assertProblem(answer, 429);
        assertThat(Integer.parseInt(header(answer, "Retry-After"))).isPositive();
        assertThat(VISIT.get("me").statusCode()).as("somebody else").isEqualTo(200);
    }

    @Test
    void undeclaredHeadersAreIgnored() {
        assertThat(House.send(House.request("api/v1/me", VISIT.token())
                                .header("X-Anything", "at all")
                                .GET())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aProblemSpeaksTheCallersLanguage() {
        assertThat(House.send(House.request("api/v1/nothing", VISIT.token())
                                .header("Accept-Language", "en")
                                .GET())
                        .body())
                .contains("Nothing found");
        assertThat(House.get("api/v1/nothing", VISIT.token()).body()).contains("Nada encontrado");
    }
}
