package br.cefetmg.carteiro.house;

import static br.cefetmg.carteiro.house.Visit.header;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InTheHouse
@DisplayName("What is not there yet is absent, never a stub: checkpoint, receipts, Link, export (api.md)")
class AbsentIT {
    private static Visit visit = new Visit("");

    @BeforeAll
    static void choose() {
        visit = Visit.ofSomebodyWith(Visit.IMAP);
    }

    private static void assertAbsent(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as("%s %s", answer.uri(), answer.body()).isEqualTo(404);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(Visit.json(answer.body()).path("type").asText()).isEqualTo("/problems/not-found");
        assertThat(answer.headers().map()).doesNotContainKeys("link", "allow");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "audit/checkpoint",
                "audit/consistency",
                "audit/consistency?from=1&to=2",
                "audit/export",
                "audit/receipts",
                "me/export",
                "me/receipts",
                "me/events/export",
                "checkpoint",
                "receipts"
            })
    void toWhoeverMayAskForTheMost(String path) {
        assertAbsent(new Visit("auditora").get(path));
        assertAbsent(new Visit("operador").get(path));
    }

    @Test
    void asNobodyIsTheFirstToBeToldByPosting() {
        for (String path : new String[] {"audit/export", "me/export"}) {
            assertAbsent(House.send(House.request("api/v1/" + path, Tokens.of("auditora"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{}"))));
        }
    }

    @Test
    void ofAnEventThatIsOnesOwn() {
        String id = visit.events().path(0).path("id").asText();
        assertThat(id).isNotEmpty();
        for (String part : new String[] {"proof", "receipt"}) {
            assertAbsent(visit.get("me/events/" + id + "/" + part));
            assertAbsent(new Visit("auditora").get("audit/events/" + id + "/" + part));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "apple-mobileconfig",
                "outlook-bundle",
                "outlook-prf",
                "outlook-prf/signature",
                "thunderbird-android-qr/signature",
                "settings-card"
            })
    void onAFile(String format) {
        HttpResponse<byte[]> file = visit.download(format);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().map().keySet())
                .isNotEmpty()
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).matches("link|.*(receipt|checkpoint).*"));
    }
}
