package br.cefetmg.carteiro.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InTheHouse
@Tag("record")
@DisplayName("What an auditor asks the record for, and the trace that it leaves (A-audit)")
class AuditCriteriaIT {
    private static final Visit AUDITOR = new Visit("auditora");
    private static final String JSON = "application/json";
    private static final String TABLE = "text/csv";

    private static String answer(Visit about, String criteria, String mediaType) {
        String query = "?person=" + TestPeople.addressOf(about.user()) + criteria;
        HttpResponse<String> answer = House.send(House.request("api/v1/audit/events" + query, AUDITOR.token())
                .header("Accept", mediaType)
                .GET());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static Stream<JsonNode> each(JsonNode events) {
        return StreamSupport.stream(events.spliterator(), false);
    }

    private static List<String> found(Visit about, String criteria) {
        return each(Visit.json(answer(about, criteria, JSON)).path("events"))
                .map(event -> event.path("type").asText())
                .toList();
    }

    @Nested
    class OfAProtocol {
        private final Visit visit = Visit.ofSomebodyWith(Visit.IMAP);

        private void changeToPop() {
            String before = Visit.header(visit.get("me/receive-protocol"), "ETag");
            assertThat(visit.choose(Visit.POP, "If-Match", before).statusCode()).isEqualTo(200);
        }

        @Test
        void showsTheEventsOfThatOneOnly() {
            changeToPop();
            assertThat(found(visit, "&protocol=IMAP")).containsExactly("choice.made");
            assertThat(found(visit, "&protocol=POP")).containsExactly("choice.changed");
        }

        @Test
        void showsThemInATableToo() {
            changeToPop();
            assertThat(answer(visit, "&protocol=IMAP", TABLE))
                    .contains(",choice.made,")
                    .doesNotContain(",choice.changed,");
        }
    }

    @Nested
    class OfATime {
        private final Visit visit = Visit.ofSomebodyWith(Visit.IMAP);

        /** When the file was handed out; the choice was made before. */
        private String momentOfTheFile() {
            assertThat(visit.download("settings-card").statusCode()).isEqualTo(200);
            JsonNode issued = visit.events().path(0);
            assertThat(issued.path("type").asText()).isEqualTo("payload.issued");
            return issued.path("at").asText();
        }

        @Test
        void beginsAtItsFirstMoment() {
            String from = "&from=" + momentOfTheFile();
            assertThat(found(visit, from)).contains("payload.issued").doesNotContain("choice.made");
            assertThat(answer(visit, from, TABLE)).contains(",payload.issued,").doesNotContain(",choice.made,");
        }

        @Test
        void endsBeforeItsLastMoment() {
            String to = "&to=" + momentOfTheFile();
            assertThat(found(visit, to)).containsExactly("choice.made");
            assertThat(answer(visit, to, TABLE)).contains(",choice.made,").doesNotContain(",payload.issued,");
        }

        @Test
        void mayHaveBothEnds() {
            String file = momentOfTheFile();
            String choice = visit.events().path(1).path("at").asText();
            assertThat(found(visit, "&from=" + choice + "&to=" + file)).containsExactly("choice.made");
            assertThat(found(visit, "&from=" + choice + "&to=" + choice)).isEmpty();
        }
    }

    @Nested
    class LeavesATrace {
        @Test
        void ofATable() {
            Visit visit = Visit.ofSomebodyWith(Visit.POP);
            answer(visit, "&protocol=POP", TABLE);
            assertThat(visit.eventTypes()).containsExactly("record.read", "choice.made");
            assertThat(visit.events().path(0).path("criterion.protocol").asText())
                    .isEqualTo("POP");
        }

        @Test
        void ofTheNumbers() {
            List<String> before = readsOfTheNumbers();
            assertThat(AUDITOR.get("audit/summary?days=7").statusCode()).isEqualTo(200);
            assertThat(before).doesNotContain(readsOfTheNumbers().getFirst());
        }

        /** They concern nobody but the auditor; the latest first. */
        private static List<String> readsOfTheNumbers() {
            return each(AUDITOR.events())
                    .filter(event -> event.path("type").asText().equals("record.read"))
                    .filter(event -> event.path("view").asText().equals("summary"))
                    .map(event -> event.path("id").asText())
                    .toList();
        }
    }
}
