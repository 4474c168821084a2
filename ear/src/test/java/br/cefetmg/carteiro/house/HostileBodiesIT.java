package br.cefetmg.carteiro.house;

import static br.cefetmg.carteiro.house.Harmless.MARK;
import static br.cefetmg.carteiro.house.Harmless.assertHarmless;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

@InTheHouse
@Timeout(60)
@DisplayName("Forms that are no forms, or too much of one: a page of 4xx (B-portal)")
class HostileBodiesIT {
    /** Every form but the one that signs out. */
    private static final List<String> FORMS = List.of(
            "portal/choice/imap",
            "portal/choice/pop",
            "portal/choice/second-device",
            "portal/files/apple-mobileconfig",
            "portal/code/settings-card",
            "portal/c/none",
            "portal/record/devices/none/settle",
            "portal/record/export.json",
            "c",
            "c/none");

    private static FormSender sender = FormSender.NOBODY;

    @BeforeAll
    static void signIn() {
        sender = FormSender.withADeviceByPop();
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertHarmless(answer);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
    }

    /** A form without its secret counts as one of an ended session: where its page would lead elsewhere, so does this. */
    private static void assertNothingFollows(String path, HttpResponse<String> answer) {
        assertHarmless(answer);
        if (answer.uri().equals(House.at(path))) {
            assertRefused(answer);
        } else {
            assertThat(answer.uri()).extracting(URI::getPath).isIn("/c", "/portal/choice/second-device");
        }
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void ofMegabytes(String path) {
        try {
            assertRefused(sender.send(path, "x=" + "a".repeat(2_000_000)));
        } catch (UncheckedIOException hungUp) {
            // whoever still sends when the server has heard enough may find the line cut before they read its answer
            assertThat(hungUp.getCause()).isNotInstanceOf(HttpTimeoutException.class);
            assertThat(sender.browser().get(House.at("portal/record")).statusCode())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "portal/choice/imap, confirmed, 422",
        "portal/choice/imap, confirmed=yes&version, 409",
        "portal/choice/second-device, client, 422",
        "portal/choice/second-device, next, 422",
        "portal/files/apple-mobileconfig, client, 400",
        "portal/code/settings-card, replace, 400",
        "c, code, 404"
    })
    void ofNearlyAMegabyteInOneField(String path, String field, int status) {
        HttpResponse<String> answer = sender.send(path, field + "=" + "a".repeat(900_000));
        assertHarmless(answer);
        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @FieldSource("FORMS")
    void ofTooManyFields(String path) {
        assertRefused(sender.send(path, "x=1&".repeat(1_500)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "multipart/form-data; boundary=x", "text/xml", "text/plain"})
    void ofAnotherType(String type) {
        for (String path : FORMS) {
            HttpResponse<String> answer = post(path, type, sender.csrf());
            assertHarmless(answer);
            // where nothing is read from the form, its type is nothing either
            assertThat(answer.statusCode()).as(path).isEqualTo(path.equals("c/none") ? 404 : 415);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal/choice", "portal/sign-out", "help", "nothing"})
    void whereNothingOfItIsWanted(String path) {
        for (String form : List.of("x=" + "a".repeat(100_000), "x=1&".repeat(1_500))) {
            assertRefused(sender.browser().postForm(House.at(path), form));
        }
        for (String type : List.of("application/json", "multipart/form-data; boundary=x", "text/xml")) {
            assertRefused(post(path, type, MARK));
        }
        assertRefused(post(path, "application/x-www-form-urlencoded; charset=utf-7", MARK));
    }

    @ParameterizedTest
    @ValueSource(strings = {MARK, "csrf=%ZZ&=%", "=&&=&%2526", "csrf", ""})
    void thatCannotBeRead(String body) {
        for (String path : FORMS) {
            assertNothingFollows(path, post(path, "application/x-www-form-urlencoded", body));
            assertNothingFollows(path, post(path, "application/x-www-form-urlencoded; charset=utf-7", body));
        }
    }

    private static HttpResponse<String> post(String path, String type, String body) {
        return sender.browser()
                .send(House.request(House.at(path))
                        .header("Content-Type", type)
                        .header("Accept", "text/html")
                        .POST(BodyPublishers.ofString(body)));
    }
}
