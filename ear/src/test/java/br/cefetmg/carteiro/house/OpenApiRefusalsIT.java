package br.cefetmg.carteiro.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InTheHouse
@Tag("record")
@DisplayName("What is refused is refused as the API's document says (api.md: OpenAPI 3.1, Errors)")
class OpenApiRefusalsIT {
    private static final String FILE = "/api/v1/me/payloads/{format}";
    private static final String MAILBOX = "/api/v1/mailboxes/{address}/payloads/{format}";
    private static Contract contract = new Contract(Visit.json("{}"));
    private static Visit visit = new Visit("");

    @BeforeAll
    static void somebodyHasChosen() {
        contract = Contract.served();
        visit = Visit.ofSomebodyWith(Visit.POP);
    }

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
            auditora | audit/summary                      | days=0       | 400 | invalid-input
            """)
    void ofAReader(String user, String path, String query, int status, String kind) {
        String asked = "api/v1/" + path + (query == null ? "" : "?" + query);
        assertAsWritten("get /api/v1/" + path, status, kind, House.get(asked, Tokens.of(user)));
    }

    @Test
    void ofNobodyOrOfAForgery() {
        assertAsWritten("get /api/v1/me", 401, "missing-token", House.get(House.at("api/v1/me")));
        assertAsWritten("get /api/v1/me", 401, "invalid-token", House.get("api/v1/me", Tokens.tampered(visit.token())));
    }

    @Test
    void ofAFormatOrASignatureThatIsNotThere() {
        assertAsWritten("get " + FILE, 404, "format-not-found", visit.get("me/payloads/nothing"));
        assertAsWritten(
                "get " + FILE + "/signature", 404, "not-found", visit.get("me/payloads/apple-mobileconfig/signature"));
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
        assertAsWritten("get /api/v1/me/payloads", 409, "receive-protocol-not-chosen", undecided.get("me/payloads"));
        assertAsWritten("get " + FILE, 409, "receive-protocol-not-chosen", undecided.get("me/payloads/settings-card"));
    }

    @Test
    void ofAChoice() {
        assertAsWritten(CHOOSE, 400, "invalid-input", visit.choose("{\"protocol\":\"SMTP\"}"));
        assertAsWritten(CHOOSE, 412, "choice-changed-meanwhile", visit.choose(Visit.IMAP, "If-Match", "\"99\""));
        assertAsWritten(CHOOSE, 413, "request-too-large", visit.choose(" ".repeat(70_000)));
        assertAsWritten(CHOOSE, 415, "unsupported-media-type", visit.choose(Visit.IMAP, "Content-Encoding", "gzip"));
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
