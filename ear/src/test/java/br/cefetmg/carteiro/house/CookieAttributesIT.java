package br.cefetmg.carteiro.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InTheHouse
@DisplayName("Every cookie stays away from scripts and from what other sites send (B)")
class CookieAttributesIT {
    private static List<String> given(HttpResponse<?> answer) {
        return answer.headers().allValues("Set-Cookie");
    }

    private static List<String> attributes(String cookie) {
        return Arrays.stream(cookie.split(";"))
                .skip(1)
                .map(String::strip)
                .map(String::toLowerCase)
                .toList();
    }

    private static void assertLax(List<String> cookies) {
        assertThat(cookies)
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(attributes(cookie))
                        .as(cookie)
                        .contains("samesite=lax", "httponly")
                        .noneMatch(attribute -> attribute.startsWith("domain")));
    }

    private static HttpResponse<String> asABrowser(String path) {
        return House.send(
                House.request(House.at(path)).header("Accept", "text/html").GET());
    }

    @Test
    void thatIsGivenOnTheWayToTheIdentityProvider() {
        assertLax(given(asABrowser("portal")));
    }

    @Test
    void thatHoldsTheSession() {
        HttpResponse<String> page = new Browser().signIn("portal", TestPeople.somebodyNew());
        List<String> ours = Stream.iterate(
                        Optional.of(page),
                        Optional::isPresent,
                        one -> one.orElseThrow().previousResponse())
                .flatMap(Optional::stream)
                .filter(answer -> answer.uri().getPort() == House.at("").getPort())
                .flatMap(answer -> given(answer).stream())
                // and not those that are taken back
                .filter(cookie -> !cookie.contains("=\"\""))
                .toList();
        assertThat(ours).anyMatch(cookie -> cookie.startsWith("JSESSIONID="));
        assertLax(ours);
    }

    @Test
    void thatKeepsTheLanguage() {
        assertLax(given(asABrowser("language?to=en&back=/")));
    }

    @Test
    void thatFetchesWhatACodeIsForIsStricterStill() {
        CodeOwner owner = CodeOwner.arrives();
        HttpResponse<String> answer = House.send(House.request(House.at("c/" + owner.open(CodeOwner.APPLE)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.noBody()));
        assertThat(given(answer))
                .singleElement()
                .satisfies(cookie -> assertThat(attributes(cookie))
                        .as(cookie)
                        .contains("samesite=strict", "httponly", "path=/c")
                        .doesNotContain("samesite=lax"));
    }
}
