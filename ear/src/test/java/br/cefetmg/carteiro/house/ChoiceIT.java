package br.cefetmg.carteiro.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InTheHouse
@Tag("record")
@DisplayName("A person's one receive protocol (A-choice; MN 010, 2.1: only one protocol)")
class ChoiceIT {
    private static void assertProblem(HttpResponse<String> answer, int status, String slug) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Visit.json(answer.body()).path("type").asText()).isEqualTo("/problems/" + slug);
    }

    @Test
    void isUnknownUntilItIsMade() {
        Visit visit = Visit.ofSomebodyNew();
        assertProblem(visit.get("me/receive-protocol"), 409, "receive-protocol-not-chosen");
        assertThat(Visit.json(visit.get("me").body()).path("receiveProtocol").isNull())
                .isTrue();
    }

    @Test
    void isMadeRecordedAndTold() {
        Visit visit = Visit.ofSomebodyNew();
        HttpResponse<String> made = visit.choose(Visit.IMAP);
        assertThat(made.statusCode()).isEqualTo(200);
        assertThat(Visit.header(made, "ETag")).matches("\"[^\"]+\"");
        assertThat(Visit.header(visit.get("me/receive-protocol"), "ETag")).isEqualTo(Visit.header(made, "ETag"));
        assertThat(Visit.json(visit.get("me").body()).path("receiveProtocol").asText())
                .isEqualTo("IMAP");
        assertThat(visit.eventTypes()).containsExactly("choice.made");
    }

    @Test
    @DisplayName("an acknowledgement that comes with IMAP is ignored: POP alone needs one (api.md, A person)")
    void ofImapTakesNoNoticeOfAnAcknowledgement() {
        Visit visit = Visit.ofSomebodyNew();
        HttpResponse<String> made = visit.choose("{\"protocol\":\"IMAP\",\"acknowledgesRemoval\":true}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
        assertThat(Visit.json(made.body()).path("protocol").asText()).isEqualTo("IMAP");
        assertThat(Visit.json(made.body()).has("acknowledgement")).isFalse();
        assertThat(visit.events().path(0).has("acknowledgement")).isFalse();

        assertProblem(visit.choose("{\"protocol\":\"POP\"}", "If-Match", "*"), 422, "removal-not-acknowledged");
        assertThat(visit.choose("{\"protocol\":\"IMAP\",\"acknowledgesRemoval\":false}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(visit.eventTypes()).containsExactly("choice.refused", "choice.made");
    }

    @Test
    void madeAgainLeavesNoEvent() {
        Visit visit = Visit.ofSomebodyWith(Visit.IMAP);
        assertThat(visit.choose(Visit.IMAP).statusCode()).isEqualTo(200);
        assertThat(visit.eventTypes()).containsExactly("choice.made");
    }

    @Nested
    class Pop {
        @Test
        void needsItsAcknowledgementAndTheRefusalIsRecorded() {
            Visit visit = Visit.ofSomebodyNew();
            assertProblem(visit.choose("{\"protocol\":\"POP\"}"), 422, "removal-not-acknowledged");
            assertThat(visit.get("me/receive-protocol").statusCode()).isEqualTo(409);
            assertThat(visit.eventTypes()).containsExactly("choice.refused");
        }

        @Test
        void leadsToTheExactTextThatWasAcknowledged() {
            Visit visit = Visit.ofSomebodyNew();
            String english = Visit.json(
                            visit.choose(Visit.POP, "Accept-Language", "en").body())
                    .path("acknowledgement")
                    .asText();
            HttpResponse<String> text = House.get(House.at("api/v1/acknowledgements/" + english));
            assertThat(text.body()).startsWith("By choosing POP");
            assertThat(visit.events().path(0).path("acknowledgement").asText()).isEqualTo(english);
        }
    }

    @Nested
    class AChange {
        @Test
        void needsToSayWhatItReplaces() {
            Visit visit = Visit.ofSomebodyWith(Visit.IMAP);
            assertProblem(visit.choose(Visit.POP), 428, "precondition-required");
            assertProblem(visit.choose(Visit.POP, "If-Match", "\"999\""), 412, "choice-changed-meanwhile");
            assertProblem(visit.choose(Visit.POP, "If-Match", "\"never ours\""), 412, "choice-changed-meanwhile");
            assertThat(visit.eventTypes())
                    .containsExactly("choice.refused", "choice.refused", "choice.refused", "choice.made");
        }

        @Test
        void isMadeByTheHolderOfTheTagAndTheTagChanges() {
            Visit visit = Visit.ofSomebodyWith(Visit.IMAP);
            String before = Visit.header(visit.get("me/receive-protocol"), "ETag");
            HttpResponse<String> changed = visit.choose(Visit.POP, "If-Match", before);
            assertThat(changed.statusCode()).isEqualTo(200);
            assertThat(Visit.header(changed, "ETag")).isNotEqualTo(before);
            assertThat(visit.eventTypes()).containsExactly("choice.changed", "choice.made");
        }
    }

    @Test
    void firstChoicesAtTheSameTimeMakeOneAndOneOnly() throws Exception {
        Visit visit = Visit.ofSomebodyNew();
        visit.get("me");
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService people = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> answers = IntStream.range(0, 4)
                    .mapToObj(number -> people.submit((Callable<Integer>) () -> {
                        start.await();
                        return visit.choose(number % 2 == 0 ? Visit.IMAP : Visit.POP)
                                .statusCode();
                    }))
                    .toList();
            start.countDown();
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isIn(200, 412, 428);
            }
        }
        assertThat(visit.eventTypes()).filteredOn("choice.made"::equals).hasSize(1);
        assertThat(visit.eventTypes()).doesNotContain("choice.changed");
    }

    @Test
    void isNotSeenByAnotherPerson() {
        Visit.ofSomebodyWith(Visit.POP);
        Visit other = Visit.ofSomebodyNew();
        assertThat(other.events()).isEmpty();
        assertThat(other.get("me/receive-protocol").statusCode()).isEqualTo(409);
    }
}
