package br.cefetmg.carteiro.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InTheHouse
@Tag("record")
@DisplayName("The record, for auditors and operators (A-audit)")
class AuditIT {
    private static final Visit AUDITOR = new Visit("auditora");

    private static JsonNode search(String query) {
        HttpResponse<String> answer = AUDITOR.get("audit/events" + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Visit.json(answer.body());
    }

    @Test
    void showsOnePersonsEventsToAnAuditor() {
        Visit visit = Visit.ofSomebodyWith(Visit.IMAP);
        visit.download("apple-mobileconfig");
        JsonNode events =
                search("?person=" + TestPeople.addressOf(visit.user())).path("events");
        // the auditor's own read concerns the person too, and comes first
        assertThat(events).hasSize(3);
        assertThat(events.path(0).path("type").asText()).isEqualTo("record.read");
        assertThat(events.path(1).path("type").asText()).isEqualTo("payload.issued");
        assertThat(events.path(1).path("person").asText()).isEqualTo(TestPeople.addressOf(visit.user()));
    }

    @Test
    void aReadIsSeenByThePersonItConcerns() {
        Visit visit = Visit.ofSomebodyWith(Visit.IMAP);
        search("?person=" + TestPeople.addressOf(visit.user()) + "&type=choice.made");
        assertThat(visit.eventTypes()).containsExactly("record.read", "choice.made");
    }

    @Test
    void isReadPageByPageWithoutGapsOrRepeats() {
        Visit visit = Visit.ofSomebodyWith(Visit.IMAP);
        visit.download("settings-card");
        visit.download("settings-card");
        String person = "?limit=2&type=payload.issued&person=" + TestPeople.addressOf(visit.user());
        JsonNode first = search("?limit=1&type=payload.issued&person=" + TestPeople.addressOf(visit.user()));
        JsonNode second = search(person + "&cursor=" + first.path("next").asText());
        assertThat(first.path("events")).hasSize(1);
        assertThat(second.path("events")).hasSize(1);
        assertThat(second.path("events").path(0).path("id"))
                .isNotEqualTo(first.path("events").path(0).path("id"));
        assertThat(second.path("next").isNull()).isTrue();
    }

    @Test
    void comesAsATable() {
        Visit.ofSomebodyWith(Visit.POP);
        HttpResponse<String> table = House.send(House.request("api/v1/audit/events", AUDITOR.token())
                .header("Accept", "text/csv")
                .GET());
        assertThat(table.body()).startsWith("id,at,type,channel,person,protocol,format,attributes");
        assertThat(Visit.header(table, "Content-Type")).startsWith("text/csv");
    }

    private static HttpResponse<String> table(String query) {
        return House.send(House.request("api/v1/audit/events" + query, AUDITOR.token())
                .header("Accept", "text/csv")
                .GET());
    }

    @Test
    void leadsFromOneTableToTheNextAndSaysWhenThereIsNone() {
        Visit visit = Visit.ofSomebodyWith(Visit.IMAP);
        visit.download("settings-card");
        visit.download("settings-card");
        String query = "?limit=1&type=payload.issued&person=" + TestPeople.addressOf(visit.user());
        HttpResponse<String> first = table(query);
        String next = Visit.header(first, "Carteiro-Next");
        assertThat(next).isNotEmpty();
        HttpResponse<String> last = table(query + "&cursor=" + next);
        assertThat(last.statusCode()).as(last.body()).isEqualTo(200);
        assertThat(last.body()).isNotEqualTo(first.body());
        assertThat(last.body().lines()).hasSize(2);
        assertThat(last.headers().map()).doesNotContainKey("carteiro-next");
    }

    @Test
    void countsPeopleByProtocol() {
        Visit.ofSomebodyWith(Visit.POP);
        JsonNode people = Visit.json(AUDITOR.get("audit/summary").body()).path("people");
        assertThat(people.path("POP").asInt()).isPositive();
        assertThat(people.has("IMAP")).isTrue();
    }

    @Test
    void refusesCriteriaThatCannotBe() {
        assertThat(AUDITOR.get("audit/events?protocol=SMTP").statusCode()).isEqualTo(400);
        assertThat(AUDITOR.get("audit/events?from=yesterday").statusCode()).isEqualTo(400);
        assertThat(AUDITOR.get("audit/events?type=%27%3B").statusCode()).isEqualTo(400);
    }

    @Test
    void tellsAnOperatorHowTheHouseIs() {
        JsonNode status =
                Visit.json(new Visit("operador").get("operations/status").body());
        assertThat(status.path("manual").path("revision").asText()).isEqualTo("1.1");
        assertThat(status.path("manual").path("revalidationOverdue").asBoolean())
                .isTrue();
        assertThat(status.path("keys").path(0).path("state").asText()).isEqualTo("ACTIVE");
        assertThat(status.path("cryptoProvider").asText()).isNotBlank();
        assertThat(status.path("database").path("recordToRelyOn").isBoolean()).isTrue();
        assertThat(AUDITOR.get("operations/status").statusCode()).isEqualTo(403);
        assertThat(new Visit("operador").get("audit/events").statusCode()).isEqualTo(403);
    }
}
