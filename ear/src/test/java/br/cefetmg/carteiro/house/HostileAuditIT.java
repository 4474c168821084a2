package br.cefetmg.carteiro.house;

import static br.cefetmg.carteiro.house.Harmless.MARKUP;
import static br.cefetmg.carteiro.house.Harmless.assertHarmless;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

@InTheHouse
@Tag("record")
@Timeout(60)
@DisplayName("Hostile questions of an auditor's browser to the record: refused in words, never a fault (B-staff)")
class HostileAuditIT {
    private static final List<String> FIELDS =
            List.of("person", "protocol", "format", "channel", "type", "from", "to", "cursor");

    private static final String NOBODY = "&person=nobody@cefetmg.br";

    private static Browser auditor = new Browser();

    @BeforeAll
    static void signIn() {
        auditor = new Browser();
        auditor.signIn("audit", "auditora");
    }

    private static HttpResponse<String> get(String path) {
        HttpResponse<String> answer = auditor.send(House.request(House.at(path))
                .header("Accept", "text/html,*/*;q=0.8")
                .GET());
        assertHarmless(answer);
        return answer;
    }

    private static String cursor(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    @ParameterizedTest
    @FieldSource("br.cefetmg.carteiro.house.Harmless#VALUES")
    void inAFieldOfTheSearch(String value) {
        for (String field : FIELDS) {
            String query = "?" + field + "=" + value;
            assertThat(get("audit/events" + query).statusCode()).as(query).isEqualTo(422);
            // the table has no pages, so no cursor
            assertThat(get("audit/events.csv" + query + (field.equals("cursor") ? NOBODY : ""))
                            .statusCode())
                    .as(query)
                    .isEqualTo(field.equals("cursor") ? 200 : 400);
        }
    }

    @ParameterizedTest
    @FieldSource("br.cefetmg.carteiro.house.Harmless#VALUES")
    void inThePeriod(String value) {
        assertThat(get("audit?days=" + value).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-01-01",
                "9999-12-31",
                "%2B1000000000-12-31T23:59:59.999999999Z",
                "-1000000000-01-01T00:00:00Z",
                "2026-06-30T23:59:60Z"
            })
    void inTimesThatNoRecordKnows(String time) {
        get("audit/events?from=" + time);
        get("audit/events?to=" + time);
        get("audit/events?from=" + time + "&to=" + time);
        get("audit/events.csv?from=" + time + NOBODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01T00:00:00Z|\0",
                "2026-01-01T00:00:00Z|",
                "2026-01-01T00:00:00Z|'; select 1 --",
                "+1000000000-12-31T23:59:59.999999999Z|00000000000000000000000000000000",
                "-1000000000-01-01T00:00:00Z|00000000000000000000000000000000"
            })
    void inAForgedCursor(String text) {
        get("audit/events?cursor=" + cursor(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {MARKUP, "..%2f..%2foperations", "%27%20or%201=1", "0", "00000000000000000000000000000000%00"})
    void inTheNameOfAnEvent(String id) {
        assertThat(get("audit/events/" + id).statusCode()).isBetween(400, 499);
    }
}
