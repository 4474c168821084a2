package br.cefetmg.carteiro.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The proxy that speaks TLS is left out: what is answered follows from the public address alone. */
@BesideTheHouse
@SuppressWarnings("NullAway.Init")
@DisplayName("Under a public address of https nothing is said or kept that plain http may see (B)")
class SecureAddressIT {
    @TempDir
    private static Path place;

    private static OtherHouse house;
    private static String user;

    @BeforeAll
    static void open() {
        String secure = OtherHouse.ADDRESS.toString().replaceFirst("^http:", "https:");
        house = OtherHouse.in(place, Map.of("CARTEIRO_PUBLIC_URL", secure));
        user = TestPeople.somebodyNew();
        HttpResponse<String> chosen = House.send(house.request("api/v1/me/receive-protocol", Tokens.of(user))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(Visit.IMAP)));
        assertThat(chosen.statusCode()).as(chosen.body()).isEqualTo(200);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static List<String> given(HttpResponse<?> answer) {
        return answer.headers().allValues("Set-Cookie");
    }

    private static void assertSecure(List<String> cookies, String name) {
        List<String> ofThatName =
                cookies.stream().filter(one -> one.startsWith(name + "=")).toList();
        assertThat(ofThatName)
                .as("%s in %s", name, cookies)
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(Arrays.stream(cookie.split(";", -1))
                                .map(String::strip)
                                .map(String::toLowerCase))
                        .contains("secure", "httponly"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "help", "nothing/here", "portal", "api/v1/health", "api/v1/me", "api/v1/nothing"})
    void everyAnswerKeepsBrowsersToIt(String path) {
        assertThat(house.get(path).headers().allValues("Strict-Transport-Security"))
                .containsExactly("max-age=31536000; includeSubDomains");
    }

    @Test
    void theLanguageIsKeptSo() {
        HttpResponse<String> answer = house.get("language?to=en&back=/help");
        assertSecure(given(answer), "lang");
        assertThat(Visit.header(answer, "Location")).startsWith("https://").endsWith("/help");
    }

    @Test
    void theSessionIsKeptSoAndWhatFetchesAFileToo() {
        Browser browser = new Browser();
        HttpResponse<String> page = browser.signIn(house.at("portal"), user);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        List<String> ours = Stream.iterate(
                        Optional.of(page),
                        Optional::isPresent,
                        one -> one.orElseThrow().previousResponse())
                .flatMap(Optional::stream)
                .filter(answer -> answer.uri().getPort() == OtherHouse.ADDRESS.getPort())
                .flatMap(answer -> given(answer).stream())
                .toList();
        assertSecure(ours, "JSESSIONID");

        String form = "portal/code/apple-mobileconfig";
        HttpResponse<String> made =
                browser.postForm(house.at(form), PageText.csrf(browser.get(house.at(form))) + "&without-sign-in=yes");
        HttpResponse<String> used = House.send(House.request(house.at("c/" + CodeOwner.on(made)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.noBody()));
        assertThat(used.statusCode()).as(used.body()).isEqualTo(303);
        assertSecure(given(used), "fetch");
    }

    @Test
    void andUnderPlainHttpNoneOfItIsSaid() {
        HttpResponse<String> answer = House.get(House.at("language?to=en"));
        assertThat(given(answer)).isNotEmpty().noneMatch(cookie -> cookie.matches("(?i).*;\\s*secure(;.*|$)"));
        assertThat(answer.headers().map()).doesNotContainKey("strict-transport-security");
    }
}
