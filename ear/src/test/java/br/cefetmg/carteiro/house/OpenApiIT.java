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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InTheHouse
@Tag("record")
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
        String operation = method + " " + FILE + afterFormat(rest);
        return new Question(Optional.of(visit.token()), operation, "api/v1/me/payloads/" + rest);
    }

    private static Question mailbox(String method, String rest) {
        String operation = method + " " + MAILBOX + afterFormat(rest);
        return new Question(
                Optional.of(Tokens.ofMdm()), operation, "api/v1/mailboxes/" + address + "/payloads/" + rest);
    }

    private static String afterFormat(String rest) {
        return rest.replaceFirst("\\?.*", "").replaceFirst("^[a-z0-9-]+", "");
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
        questions.add(new Question(
                Optional.of(Tokens.of("auditora")),
                "get /api/v1/audit/events/{id}",
                "api/v1/audit/events/" + visit.events().path(0).path("id").asText()));
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

    @Test
    void anotherAnswerWouldBeNoticed() {
        HttpResponse<String> manual = House.get(House.at("api/v1/manual"));
        assertThat(contract.breaches("get /api/v1/manual", manual)).isEmpty();
        assertThat(contract.breaches("get /api/v1/health", manual)).hasSizeGreaterThan(1);
        assertThat(contract.breaches("get /api/v1/keys/jwks.json", manual))
                .as("another media type, and a header that is missing or says something else")
                .hasSize(2);
        HttpResponse<String> refused = House.get(House.at("api/v1/me"));
        assertThat(contract.breaches("get /api/v1/manual", refused)).hasSize(1);
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
}
