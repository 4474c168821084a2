package br.cefetmg.carteiro.house;

import static br.cefetmg.carteiro.house.CodeOwner.APPLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@InTheHouse
@Timeout(20)
@DisplayName("The screen that shows a code hears what becomes of it (B-5, progress)")
class CodeProgressIT {
    private static final Pattern PROGRESS = Pattern.compile("data-progress=\"/([^\"]+)\"");

    private final CodeOwner owner = CodeOwner.arrives();

    private static URI progressOn(HttpResponse<String> page) {
        return House.at(PageText.found(PROGRESS, page));
    }

    private static HttpResponse<String> listen(Browser browser, URI stream) {
        return browser.send(
                House.request(stream).header("Accept", "text/event-stream").GET());
    }

    private CompletableFuture<HttpResponse<String>> listenAt(HttpResponse<String> page) {
        return CompletableFuture.supplyAsync(() -> listen(owner.computer(), progressOn(page)));
    }

    private static void assertHeard(HttpResponse<String> stream, String end) {
        assertThat(stream.statusCode()).as(stream.body()).isEqualTo(200);
        assertThat(Visit.header(stream, "Content-Type")).startsWith("text/event-stream");
        assertThat(Visit.header(stream, "Cache-Control")).isEqualTo("no-store");
        assertThat(stream.body().lines().map(String::strip))
                .containsOnlyOnce("event: ended", "data: " + end)
                .noneMatch(line -> line.startsWith("data") && !line.endsWith(end));
    }

    @Test
    void thatItWasUsed() {
        HttpResponse<String> page = owner.shown(APPLE);
        CompletableFuture<HttpResponse<String>> heard = listenAt(page);
        assertThat(CodeOwner.press(new Browser(), CodeOwner.on(page)).statusCode())
                .isEqualTo(200);
        assertHeard(heard.join(), "spent");
        assertThat(owner.events()).containsExactly("payload.issued", "code.spent", "code.made", "choice.made");
    }

    @Test
    @Tag("postgresql")
    void thatItWasUsedAfterTheDatabaseWasAway() throws InterruptedException {
        HttpResponse<String> page = owner.shown(APPLE);
        CompletableFuture<HttpResponse<String>> heard = listenAt(page);
        // long enough for the house to let the listener in, and then to look and find nothing
        Duration time = Duration.ofSeconds(2);
        Thread.sleep(time);
        PostgresOfTheHouse.running().stop();
        try {
            Thread.sleep(time);
        } finally {
            PostgresOfTheHouse.running().start();
        }
        assertThat(heard.isDone()).isFalse();
        assertThat(CodeOwner.press(new Browser(), CodeOwner.on(page)).statusCode())
                .isEqualTo(200);
        assertHeard(heard.join(), "spent");
    }

    @Test
    void thatThereIsANewerOne() {
        HttpResponse<String> older = owner.shown(APPLE);
        CompletableFuture<HttpResponse<String>> heard = listenAt(older);
        HttpResponse<String> newer = owner.shown(APPLE);
        assertHeard(heard.join(), "replaced");
        assertThat(progressOn(newer)).isNotEqualTo(progressOn(older));
    }

    @Test
    void butNobodyElseDoes() {
        HttpResponse<String> page = owner.shown(APPLE);
        Browser stranger = new Browser();
        assertThat(listen(stranger, progressOn(page)).statusCode()).isEqualTo(401);
        stranger.signIn("portal", TestPeople.somebodyNew());
        for (URI stream : List.of(progressOn(page), House.at("portal/progress/" + "0".repeat(64)))) {
            HttpResponse<String> refused = listen(stranger, stream);
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(404);
            assertThat(refused.body()).doesNotContain("event:");
        }
    }
}
