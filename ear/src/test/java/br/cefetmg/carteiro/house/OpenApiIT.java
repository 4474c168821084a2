package br.cefetmg.carteiro.house;

import static br.cefetmg.carteiro.house.Visit.header;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InTheHouse
@DisplayName("What is answered is what the API's document says (api.md: OpenAPI 3.1)")
class OpenApiIT {
    private static final String CHOICE = "api/v1/me/receive-protocol";
    private static final String FILE = "/api/v1/me/payloads/{format}";
    private static final String MAILBOX = "/api/v1/mailboxes/{address}/payloads/{format}";
    private static Contract contract = new Contract(Visit.json("{}"));
    private static Visit visit = new Visit("");
    private static String address = "";

    /** One question of the many: by whom, or by nobody, for what. */
    private record Question(Optional<String> token, String operation, String path) {
        HttpResponse<String> ask() {
            HttpRequest.Builder request = House.request(House.at(path));
            token.ifPresent(known -> request.header("Authorization", "Bearer " + known));
            return House.send(request.method(operation.startsWith("head") ? "HEAD" : "GET", BodyPublishers.noBody()));
        }
    }

    @BeforeAll
    static void somebodyHasChosen() {
        contract = Contract.served();
        visit = Visit.ofSomebodyWith(Visit.POP);
        address = TestPeople.addressOf(visit.user());
    }

    private static Question anybody(String path) {
        return new Question(Optional.empty(), "get /" + path, path);
    }

    private static Question by(String token, String path) {
        return new Question(Optional.of(token), "get /" + path.replaceFirst("\\?.*", ""), path);
    }

    private static Question file(String method, String rest) {
        String operation =
                method + " " + FILE + rest.replaceFirst("^[a-z0-9-]+|\\?.*", "").replaceFirst("\\?.*", "");
        return new Question(Optional.of(visit.token()), operation, "api/v1/me/payloads/" + rest);
    }

    private static Question mailbox(String method, String rest) {
        String operation =
                method + " " + MAILBOX + rest.replaceFirst("^[a-z0-9-]+", "").replaceFirst("\\?.*", "");
        return new Question(
                Optional.of(Tokens.ofMdm()), operation, "api/v1/mailboxes/" + address + "/payloads/" + rest);
    }

    private static List<Question> questions() {
        String acknowledgement = Visit.json(visit.get("me/receive-protocol").body())
                .path("acknowledgement")
                .asText();
        List<Question> questions = new ArrayList<>(List.of(
                anybody("api/v1/openapi"),
                anybody("api/v1/manual"),
                anybody("api/v1/health"),
                anybody("api/v1/keys/jwks.json"),
                anybody("api/v1/keys/certificates.pem"),
                anybody("mail/config-v1.1.xml"),
                anybody(".well-known/autoconfig/mail/config-v1.1.xml"),
                new Question(
                        Optional.empty(),
                        "get /api/v1/acknowledgements/{sha256}",
                        "api/v1/acknowledgements/" + acknowledgement),
                by(visit.token(), "api/v1/me"),
                by(Tokens.of("semcaixa"), "api/v1/me"),
                by(visit.token(), CHOICE),
                by(visit.token(), "api/v1/me/payloads")));
        for (String method : List.of("get", "head")) {
            Stream.concat(formats(), Stream.of("apple-mobileconfig?connection=ssl", "outlook-prf?replace=true"))
                    .forEach(format -> {
                        questions.add(file(method, format));
                        questions.add(mailbox(method, format));
                    });
            Stream.of("outlook-prf/signature", "android-amapi/signature").forEach(companion -> {
                questions.add(file(method, companion));
                questions.add(mailbox(method, companion));
            });
        }
        formats().forEach(format -> questions.add(mailbox("get", format + "/metadata")));
        questions.add(mailbox("get", "apple-mobileconfig?signed=false"));
        questions.add(by(visit.token(), "api/v1/me/events"));
        questions.add(by(Tokens.of("auditora"), "api/v1/audit/summary"));
        questions.add(by(Tokens.of("auditora"), "api/v1/audit/events?limit=1000"));
        questions.add(by(Tokens.of("auditora"), "api/v1/audit/events?channel=mdm&limit=5"));
        questions.add(by(Tokens.of("operador"), "api/v1/operations/status"));
        return questions;
    }

    private static Stream<String> formats() {
        var values = contract.document().at("/components/schemas/PayloadFormat/enum");
        List<String> formats = new ArrayList<>();
        values.forEach(value -> formats.add(value.asText()));
        return formats.stream();
    }

    @Test
    void everyReadingOperationAnswersAsItIsWritten() {
        List<Question> questions = questions();
        assertThat(questions.stream().map(Question::operation))
                .containsAll(contract.operations("get").toList())
                .containsAll(contract.operations("head").toList());
        assertThat(questions).allSatisfy(question -> {
            HttpResponse<String> answer = question.ask();
            assertThat(answer.statusCode()).as(question.path()).isEqualTo(200);
            assertThat(contract.breaches(question.operation(), answer))
                    .as(question.path())
                    .isEmpty();
        });
    }

    @Test
    void whatTheCallerHasIs304AsItIsWritten() {
        Question question = file("get", "apple-mobileconfig");
        HttpResponse<String> answer = House.send(House.request(question.path(), visit.token())
                .header("If-None-Match", header(question.ask(), "ETag"))
                .GET());
        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(contract.breaches(question.operation(), answer)).isEmpty();
    }

    @Nested
    class TheDocument {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                */*                                        | application/yaml
                application/yaml                           | application/yaml
                application/json                           | application/json
                application/yaml;q=0.5, application/json   | application/json
                application/*                              | application/yaml
                """)
        void comesAsTheCallerLikesIt(String accept, String mediaType) {
            HttpResponse<String> answer = House.send(House.request(House.at("api/v1/openapi"))
                    .header("Accept", accept)
                    .GET());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(header(answer, "Content-Type")).startsWith(mediaType);
            assertThat(answer.body()).startsWith(mediaType.endsWith("json") ? "{\"openapi\":\"3.1" : "openapi: 3.1");
        }

        @Test
        void hasNoRivalBesideIt() {
            assertThat(House.get(House.at("openapi")).statusCode()).isEqualTo(404);
        }
    }

    @Nested
    class ARefusal {
        private static final String CHOOSE = "put /api/v1/me/receive-protocol";

        private void assertAsWritten(String operation, int status, String kind, HttpResponse<String> answer) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
            assertThat(answer.body()).contains("/problems/" + kind + "\"");
            assertThat(contract.breaches(operation, answer)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                fulano   | me                                 | x=1          | 400 | invalid-input
                fulano   | me/events                          | limit=0      | 400 | invalid-input
                semcaixa | me/receive-protocol                |              | 403 | no-institutional-mailbox
                semcaixa | me/payloads                        |              | 403 | no-institutional-mailbox
                fulano   | audit/events                       |              | 403 | not-allowed
                fulano   | audit/summary                      |              | 403 | not-allowed
                auditora | operations/status                  |              | 403 | not-allowed
                auditora | audit/events                       | type=x       | 400 | invalid-input
                """)
        void ofAReader(String user, String path, String query, int status, String kind) {
            String asked = "api/v1/" + path + (query == null ? "" : "?" + query);
            assertAsWritten("get /api/v1/" + path, status, kind, House.get(asked, Tokens.of(user)));
        }

        @Test
        void ofNobodyOrOfAForgery() {
            assertAsWritten("get /api/v1/me", 401, "missing-token", House.get(House.at("api/v1/me")));
            assertAsWritten(
                    "get /api/v1/me", 401, "invalid-token", House.get("api/v1/me", Tokens.tampered(visit.token())));
        }

        @Test
        void ofAFormatOrASignatureThatIsNotThere() {
            assertAsWritten("get " + FILE, 404, "format-not-found", visit.get("me/payloads/nothing"));
            assertAsWritten(
                    "get " + FILE + "/signature",
                    404,
                    "not-found",
                    visit.get("me/payloads/apple-mobileconfig/signature"));
            assertAsWritten(
                    "get /api/v1/acknowledgements/{sha256}",
                    404,
                    "not-found",
                    House.get(House.at("api/v1/acknowledgements/" + "0".repeat(64))));
        }

        @Test
        void ofWhatTheCallerDoesNotTake() {
            for (String path : List.of("me", "me/payloads", "openapi", "manual")) {
                assertAsWritten(
                        "get /api/v1/" + path,
                        406,
                        "not-acceptable",
                        House.send(House.request("api/v1/" + path, visit.token())
                                .header("Accept", "image/png")
                                .GET()));
            }
        }

        @Test
        void ofSomebodyWhoHasNotChosen() {
            Visit undecided = Visit.ofSomebodyNew();
            assertAsWritten(
                    "get /api/v1/me/receive-protocol",
                    409,
                    "receive-protocol-not-chosen",
                    undecided.get("me/receive-protocol"));
            assertAsWritten(
                    "get /api/v1/me/payloads", 409, "receive-protocol-not-chosen", undecided.get("me/payloads"));
            assertAsWritten(
                    "get " + FILE, 409, "receive-protocol-not-chosen", undecided.get("me/payloads/settings-card"));
        }

        @Test
        void ofAChoice() {
            assertAsWritten(CHOOSE, 400, "invalid-input", visit.choose("{\"protocol\":\"SMTP\"}"));
            assertAsWritten(CHOOSE, 412, "choice-changed-meanwhile", visit.choose(Visit.IMAP, "If-Match", "\"99\""));
            assertAsWritten(CHOOSE, 413, "request-too-large", visit.choose(" ".repeat(70_000)));
            assertAsWritten(
                    CHOOSE, 415, "unsupported-media-type", visit.choose(Visit.IMAP, "Content-Encoding", "gzip"));
            assertAsWritten(CHOOSE, 422, "removal-not-acknowledged", visit.choose("{\"protocol\":\"POP\"}"));
            assertAsWritten(CHOOSE, 428, "precondition-required", visit.choose(Visit.IMAP));
            assertThat(contract.breaches(CHOOSE, visit.choose(Visit.POP)))
                    .as("no refusal")
                    .isEmpty();
        }

        @Test
        void ofANameThatAFormatCannotSay() {
            Visit misnamed = new Visit("enganosa");
            misnamed.choose(Visit.IMAP);
            assertAsWritten("get " + FILE, 422, "not-representable", misnamed.get("me/payloads/apple-mobileconfig"));
        }

        @Test
        void ofAMailboxThatNobodyHas() {
            String unknown = "api/v1/mailboxes/ninguem@cefetmg.br/payloads/settings-card";
            assertAsWritten("get " + MAILBOX, 404, "mailbox-not-found", House.get(unknown, Tokens.ofMdm()));
            assertAsWritten("get " + MAILBOX, 403, "not-allowed", House.get(unknown, visit.token()));
        }

        @Test
        void ofAMailboxThatIsGone() {
            Visit moved = Visit.ofSomebodyWith(Visit.IMAP);
            Registry.move(moved, "mudou.de.caixa@cefetmg.br");
            moved.get("me");
            String former = "api/v1/mailboxes/" + TestPeople.addressOf(moved.user()) + "/payloads/settings-card";
            assertAsWritten("get " + MAILBOX, 410, "mailbox-gone", House.get(former, Tokens.ofMdm()));
        }

        @Test
        void ofAMethodThatIsNotListed() {
            HttpResponse<String> answer =
                    House.send(House.request("api/v1/me", visit.token()).DELETE());
            assertThat(answer.statusCode()).isEqualTo(405);
            assertThat(contract.breachesOfDefault("get /api/v1/me", answer)).isEmpty();
        }
    }
}
