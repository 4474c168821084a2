package br.cefetmg.carteiro.house;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.house.Database.Fault;
import br.cefetmg.carteiro.house.Database.Pause;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InTheHouse
@Tag("postgresql")
@DisplayName("A failure at any step: no bytes, no half record, the choice as it was (A-faults; PostgreSQL)")
class FaultIT {
    private static final String APPLE = "apple-mobileconfig";
    /** As many as the house has to its database, in server.cli. */
    private static final int CONNECTIONS = 8;

    private static final Fault AT_THE_EVENT =
            new Fault("revoke insert on audit_event from carteiro", "grant insert on audit_event to carteiro");
    private static final Fault AT_THE_COMMIT = new Fault(
            "create function fail_late() returns trigger language plpgsql as"
                    + " 'begin raise exception ''the disk is full'' using errcode = ''53100''; end';"
                    + "create constraint trigger fail_late after insert on audit_event"
                    + " deferrable initially deferred for each row execute function fail_late()",
            "drop function fail_late() cascade");

    static void assertClosed(HttpResponse<?> answer) {
        String body = answer.body() instanceof byte[] bytes
                ? new String(bytes, StandardCharsets.UTF_8)
                : String.valueOf(answer.body());
        assertThat(answer.statusCode()).as(body).isEqualTo(503);
        assertThat(body)
                .contains("/problems/storage-unavailable")
                .doesNotContain("xception", "SQL", "org.", "carteiro.");
        assertThat(Visit.header(answer, "Retry-After")).isNotEmpty();
        assertThat(Visit.header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.headers().map()).doesNotContainKeys("carteiro-issue", "repr-digest", "etag");
    }

    @Nested
    class OfAFile {
        private final Visit visit = Visit.ofSomebodyWith(Visit.IMAP);
        private final long before = Database.events();

        @Test
        void whoseEventCannotBeWritten() throws Exception {
            assertClosed(AT_THE_EVENT.during(() -> visit.download(APPLE)));
            assertThat(Database.events()).isEqualTo(before);
        }

        @Test
        void whoseCommitFails() throws Exception {
            assertClosed(AT_THE_COMMIT.during(() -> visit.download(APPLE)));
            assertThat(Database.events()).isEqualTo(before);
        }

        @Test
        void whoseConnectionIsLostInTheMiddle() throws Exception {
            try (ExecutorService person = Executors.newSingleThreadExecutor();
                    Pause pause = Pause.beforeTheEvent()) {
                Future<HttpResponse<byte[]>> file = person.submit(() -> visit.download(APPLE));
                pause.await(1);
                Database.cutConnections();
                assertClosed(file.get());
            }
            assertThat(Database.events()).isEqualTo(before);
            assertThat(visit.download(APPLE).statusCode()).isEqualTo(200);
        }

        @Test
        void thatThePolicyRefuses() {
            // the name that this person has is the host of the other receive protocol
            Visit misnamed = new Visit("enganosa");
            misnamed.choose(Visit.IMAP);
            HttpResponse<byte[]> refused = misnamed.download(APPLE);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(new String(refused.body(), StandardCharsets.UTF_8)).contains("/problems/not-representable");
            assertThat(misnamed.eventTypes().getFirst()).isEqualTo("payload.refused");
            int told = misnamed.events().size();
            assertThat(misnamed.download(APPLE, "If-None-Match", "*").statusCode())
                    .isEqualTo(422);
            assertThat(misnamed.events()).hasSize(told + 1);
            // whoever only reads about it hears the same, and that is no event
            assertThat(House.send(House.request("api/v1/me/payloads/" + APPLE, misnamed.token())
                                    .method("HEAD", BodyPublishers.noBody()))
                            .statusCode())
                    .isEqualTo(422);
            assertThat(House.get("api/v1/mailboxes/enganosa@cefetmg.br/payloads/" + APPLE + "/metadata", Tokens.ofMdm())
                            .statusCode())
                    .isEqualTo(422);
            assertThat(misnamed.events()).hasSize(told + 1);
        }

        @Test
        void isOverWhenTheFaultIs() throws Exception {
            assertClosed(AT_THE_COMMIT.during(() -> visit.download(APPLE)));
            assertThat(visit.download(APPLE).statusCode()).isEqualTo(200);
            assertThat(visit.eventTypes()).containsExactly("payload.issued", "choice.made");
        }
    }

    @Nested
    class OfAChoice {
        private void assertMadeBy(Fault fault) throws Exception {
            Visit visit = Visit.ofSomebodyNew();
            visit.get("me");
            assertClosed(fault.during(() -> visit.choose(Visit.POP)));
            assertThat(visit.get("me/receive-protocol").statusCode()).isEqualTo(409);
            assertThat(visit.eventTypes()).isEmpty();
        }

        private void assertChangedBy(Fault fault) throws Exception {
            Visit visit = Visit.ofSomebodyWith(Visit.IMAP);
            String tag = Visit.header(visit.get("me/receive-protocol"), "ETag");
            assertClosed(fault.during(() -> visit.choose(Visit.POP, "If-Match", tag)));
            assertThat(visit.get("me/receive-protocol").body()).contains("IMAP");
            assertThat(Visit.header(visit.get("me/receive-protocol"), "ETag")).isEqualTo(tag);
            assertThat(visit.eventTypes()).containsExactly("choice.made");
        }

        @Test
        void whoseEventCannotBeWritten() throws Exception {
            assertMadeBy(AT_THE_EVENT);
            assertChangedBy(AT_THE_EVENT);
        }

        @Test
        void whoseCommitFails() throws Exception {
            assertMadeBy(AT_THE_COMMIT);
            assertChangedBy(AT_THE_COMMIT);
        }

        @Test
        void thatIsRefusedIsRefusedEvenWhereTheRefusalCannotBeWritten() throws Exception {
            Visit visit = Visit.ofSomebodyNew();
            visit.get("me");
            assertClosed(AT_THE_EVENT.during(() -> visit.choose("{\"protocol\":\"POP\"}")));
            assertThat(visit.get("me/receive-protocol").statusCode()).isEqualTo(409);
        }

        @Test
        @DisplayName("two first choices at once: one is made, the other is told so with 412")
        void thatComesSecond() throws Exception {
            Visit visit = Visit.ofSomebodyNew();
            visit.get("me");
            try (ExecutorService person = Executors.newFixedThreadPool(2)) {
                Future<HttpResponse<String>> first;
                Future<HttpResponse<String>> second;
                try (Pause pause = Pause.beforeTheEvent()) {
                    first = person.submit(() -> visit.choose(Visit.IMAP));
                    pause.await(1);
                    second = person.submit(() -> visit.choose(Visit.POP));
                    pause.await(2);
                }
                assertThat(first.get().statusCode()).isEqualTo(200);
                assertThat(second.get().statusCode()).isEqualTo(412);
            }
            assertThat(visit.get("me/receive-protocol").body()).contains("IMAP");
            assertThat(visit.eventTypes()).containsExactlyInAnyOrder("choice.refused", "choice.made");
        }
    }

    @Nested
    class OfTheDatabase {
        private final Visit visit = Visit.ofSomebodyWith(Visit.IMAP);

        @Test
        void thatCutsEveryConnectionIsForgottenAtOnce() {
            Database.cutConnections();
            HttpResponse<String> first = visit.get("me/receive-protocol");
            if (first.statusCode() != 200) {
                assertClosed(first);
            }
            assertThat(visit.get("me/receive-protocol").statusCode()).isEqualTo(200);
            assertThat(visit.download(APPLE).statusCode()).isEqualTo(200);
        }

        @Test
        void thatIsDownIsToldInSecondsAndItsReturnIsNoticedByItself() {
            PostgresOfTheHouse.running().stop();
            try {
                assertClosed(visit.download(APPLE));
                assertClosed(visit.get("me/receive-protocol"));
                assertClosed(visit.get("me/events"));
                assertClosed(visit.choose(Visit.POP, "If-Match", "*"));
                assertThat(House.get(House.at("api/v1/health")).statusCode()).isEqualTo(503);
            } finally {
                PostgresOfTheHouse.running().start();
            }
            assertThat(visit.download(APPLE).statusCode()).isEqualTo(200);
            assertThat(visit.eventTypes()).containsExactly("payload.issued", "choice.made");
        }

        @Test
        void thatIsSlowTurnsAwayWhomItCannotServe() throws Exception {
            long before = Database.events();
            List<Future<HttpResponse<byte[]>>> files;
            try (ExecutorService people = Executors.newFixedThreadPool(CONNECTIONS + 4)) {
                try (Pause pause = Pause.beforeTheEvent()) {
                    files = IntStream.range(0, CONNECTIONS + 4)
                            .mapToObj(number -> people.submit(() -> visit.download(APPLE)))
                            .toList();
                    pause.await(CONNECTIONS);
                    assertClosed(visit.get("me/receive-protocol"));
                }
            }
            int served = 0;
            for (Future<HttpResponse<byte[]>> file : files) {
                if (file.get().statusCode() == 200) {
                    served++;
                } else {
                    assertClosed(file.get());
                }
            }
            assertThat(served).isEqualTo(CONNECTIONS);
            assertThat(Database.events()).isEqualTo(before + served);
        }
    }
}
