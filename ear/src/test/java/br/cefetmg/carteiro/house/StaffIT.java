package br.cefetmg.carteiro.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@InTheHouse
@Tag("record")
@DisplayName("Auditors and operators have pages of their own (B-staff)")
class StaffIT {
    private static final Visit AUDITOR = new Visit("auditora");
    private static final Visit OPERATOR = new Visit("operador");
    private static final Pattern EVENT_LINK = Pattern.compile("href=\"/(audit/events/[0-9a-f]{32})\"");

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Visit.json(answer.body());
    }

    /** As a browser asks for what may be a file. */
    private static HttpResponse<String> table(Browser browser, String query) {
        return browser.send(House.request(House.at("audit/events.csv" + query))
                .header("Accept", "text/html,*/*;q=0.8")
                .GET());
    }

    @Nested
    class TheSummary {
        private static JsonNode today() {
            JsonNode days = json(AUDITOR.get("audit/summary?days=1")).path("days");
            assertThat(days).hasSize(1);
            return days.path(0);
        }

        @Test
        void countsChoicesAndFilesByDayFormatAndChannel() {
            Totals.held(() -> {
                JsonNode before = json(AUDITOR.get("audit/summary?days=2"));
                Visit visit = Visit.ofSomebodyWith(Visit.POP);
                visit.download("settings-card");
                visit.download("settings-card");
                JsonNode after = json(AUDITOR.get("audit/summary?days=2"));
                assertThat(grown(before, after, "/people/POP")).isEqualTo(1);
                assertThat(grown(before, after, "/formats/settings-card")).isEqualTo(2);
                assertThat(grown(before, after, "/channels/api")).isEqualTo(2);
                assertThat(grown(before, after, "/days/0/files") + grown(before, after, "/days/1/files"))
                        .isEqualTo(2);
                assertThat(grown(before, after, "/days/0/choices/POP") + grown(before, after, "/days/1/choices/POP"))
                        .isEqualTo(1);
            });
        }

        private static long grown(JsonNode before, JsonNode after, String member) {
            return after.at(member).asLong() - before.at(member).asLong();
        }

        @Test
        void countsAChangeOfMindAsAChoiceAndMovesThePerson() {
            Totals.held(() -> {
                Visit visit = Visit.ofSomebodyWith(Visit.POP);
                JsonNode before = json(AUDITOR.get("audit/summary"));
                HttpResponse<String> changed = visit.choose(Visit.IMAP, "If-Match", "*");
                assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
                JsonNode after = json(AUDITOR.get("audit/summary"));
                assertThat(grown(before, after, "/people/POP")).isEqualTo(-1);
                assertThat(grown(before, after, "/people/IMAP")).isEqualTo(1);
            });
        }

        @Test
        void hasAsManyDaysAsAreAskedFor() {
            assertThat(json(AUDITOR.get("audit/summary")).path("days")).hasSize(30);
            assertThat(json(AUDITOR.get("audit/summary?days=366")).path("days")).hasSize(366);
            assertThat(today().path("day").asText()).matches("\\d{4}-\\d{2}-\\d{2}");
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "367", "-1", "x", "1e2"})
        void refusesWhatIsNoNumberOfDays(String days) {
            assertThat(AUDITOR.get("audit/summary?days=" + days).statusCode()).isEqualTo(400);
        }
    }

    @Nested
    class OneEvent {
        private final Visit visit = Visit.ofSomebodyWith(Visit.IMAP);
        private final String id = visit.events().path(0).path("id").asText();

        @Test
        void isShownWithWhoDidItAndThePersonSeesThatItWasRead() {
            JsonNode event = json(AUDITOR.get("audit/events/" + id));
            assertThat(event.path("type").asText()).isEqualTo("choice.made");
            assertThat(event.path("person").asText()).isEqualTo(TestPeople.addressOf(visit.user()));
            assertThat(event.path("own").asBoolean()).isTrue();
            assertThat(event.path("actor").asText()).isEqualTo(TestPeople.addressOf(visit.user()));

            JsonNode read = visit.events().path(0);
            assertThat(read.path("type").asText()).isEqualTo("record.read");
            assertThat(read.path("view").asText()).isEqualTo("event");
            assertThat(read.path("criterion.event").asText()).isEqualTo(id);
            assertThat(json(AUDITOR.get("audit/events/" + read.path("id").asText()))
                            .path("own")
                            .asBoolean(true))
                    .isFalse();
        }

        @Test
        void thatIsNotThereIsNotReadEither() {
            assertThat(AUDITOR.get("audit/events/" + "0".repeat(32)).statusCode())
                    .isEqualTo(404);
            assertThat(visit.get("audit/events/" + id).statusCode()).isEqualTo(403);
            assertThat(visit.eventTypes()).containsExactly("choice.made");
        }
    }

    @Nested
    class TheAuditorsPages {
        private final Browser browser = new Browser();

        @Test
        void leadFromNumbersBySearchToAPersonsHistoryAndOneEvent() {
            Visit visit = Visit.ofSomebodyWith(Visit.IMAP);
            visit.download("settings-card");
            HttpResponse<String> panorama = browser.signIn("audit", AUDITOR.user());
            assertThat(panorama.body())
                    .contains("Pessoas por protocolo", "<svg class=\"chart columns\"", "settings-card");

            HttpResponse<String> history = browser.get(House.at(
                    "audit/events?person=" + TestPeople.addressOf(visit.user()) + "&format=settings-card&type=&from="));
            assertThat(history.body()).contains("Histórico de uma pessoa", "a pessoa a vê no registro dela");
            Matcher link = EVENT_LINK.matcher(history.body());
            assertThat(link.results()).hasSize(1);
            assertThat(link.reset().find()).isTrue();

            assertThat(browser.get(House.at(link.group(1))).body())
                    .contains("Um acontecimento", "a própria pessoa", "Bytes entregues (SHA-256)");
            assertThat(visit.eventTypes())
                    .containsExactly("record.read", "record.read", "payload.issued", "choice.made");
        }

        @Test
        void filterByFormatAndChannelAndSaveWhatTheyFoundAsATable() {
            Visit visit = Visit.ofSomebodyWith(Visit.IMAP);
            visit.download("settings-card");
            visit.download("outlook-prf");
            browser.signIn("audit", AUDITOR.user());
            String person = "person=" + TestPeople.addressOf(visit.user());
            String table =
                    table(browser, "?channel=api&format=outlook-prf&" + person).body();
            assertThat(table.lines()).hasSize(2).last().asString().contains("outlook-prf");
            assertThat(browser.get(House.at("audit/events?channel=mdm&" + person))
                            .body())
                    .contains("Nada encontrado.");
        }

        @Test
        void keepAMistakenQuestionAndSayThatNothingWasRead() {
            browser.signIn("audit", AUDITOR.user());
            HttpResponse<String> page = browser.get(House.at("audit/events?person=fulano&from=ontem"));
            assertThat(page.statusCode()).isEqualTo(422);
            assertThat(page.body()).contains("role=\"alert\"", "value=\"fulano\"");
        }

        @ParameterizedTest
        @CsvSource({"days=0, 400", "days=%3Cscript%3E, 400", "days=90, 200"})
        void refuseWhatIsNoPeriod(String query, int status) {
            browser.signIn("audit", AUDITOR.user());
            HttpResponse<String> page = browser.get(House.at("audit?" + query));
            assertThat(page.statusCode()).isEqualTo(status);
            assertThat(page.body()).startsWith("<!DOCTYPE html>").doesNotContain("<script>");
        }
    }

    @Nested
    class TheOperatorsPage {
        @Test
        void saysWhatTheApiSaysAndWhatToDo() {
            JsonNode status = json(OPERATOR.get("operations/status"));
            assertThat(status.path("warnings").toString()).contains("revalidation-overdue", "development-mode");
            assertThat(status.path("version").asText()).isNotEmpty();
            assertThat(status.path("numbers").path("people").asLong()).isPositive();

            String page = new Browser().signIn("operations", OPERATOR.user()).body();
            assertThat(page)
                    .contains("O manual passou da data de revalidação", "prazo vencido", "Avise a área responsável")
                    .contains(status.path("database").path("product").asText())
                    .contains(status.path("cryptoProvider").asText())
                    .contains("<dd>" + status.path("version").asText() + "</dd>");
        }

        @Test
        void countsRequestsFilesAndSessions() {
            Totals.held(() -> {
                JsonNode before = json(OPERATOR.get("operations/status")).path("numbers");
                Visit.ofSomebodyWith(Visit.IMAP).download("settings-card");
                new Browser().signIn("portal", "conceicao");
                JsonNode after = json(OPERATOR.get("operations/status")).path("numbers");
                assertThat(after.path("requests").asLong())
                        .isGreaterThan(before.path("requests").asLong() + 3);
                assertThat(after.path("files").asLong())
                        .isEqualTo(before.path("files").asLong() + 1);
                assertThat(after.path("sessions").asLong())
                        .isGreaterThan(before.path("sessions").asLong());
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "conceicao, audit",
        "conceicao, audit/events",
        "conceicao, operations",
        "operador, audit",
        "auditora, operations"
    })
    void nobodyElseSeesThem(String user, String path) {
        HttpResponse<String> page = new Browser().signIn(path, user);
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).doesNotContain("<svg class=\"chart", "Chaves que assinam");
    }

    @Test
    void nobodyElseSavesATable() {
        Browser browser = new Browser();
        browser.signIn("portal", "conceicao");
        assertThat(table(browser, "").statusCode()).isEqualTo(403);
    }
}
