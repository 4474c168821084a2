package br.cefetmg.carteiro.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@InTheHouse
@Timeout(60)
@DisplayName("Hostile input at the pages: a page of 4xx at worst, nothing of it repeated as markup (B-portal)")
class HostileIT {
    private static final Pattern WAY_BACK = Pattern.compile("[?&]redirect_uri=([^&]*)");
    private static final String MARK = "<i>zq9</i>";
    private static final String MARKUP = "%22%3E%3Ci%3Ezq9%3C%2Fi%3E";

    private static final List<String> PATHS = List.of(
            "",
            "help",
            "privacy",
            "accessibility",
            "signature",
            "problems/not-found",
            "language",
            "static/carteiro.css",
            "nothing",
            "portal",
            "portal/choice",
            "portal/record",
            "portal/files/settings-card",
            "audit",
            "operations");

    private static final List<String> QUERIES = List.of(
            "back=" + MARKUP,
            "to=en&back=" + MARKUP,
            "to=en&to=pt-BR&back=/&back=//evil.example",
            "next=https://evil.example/",
            "lang=" + MARKUP,
            "ticket=" + MARKUP + "&ticket=1",
            "ui_locales=" + MARKUP,
            "prompt=none&scope=" + MARKUP,
            "error=access_denied&error_description=" + MARKUP,
            "code=" + MARKUP + "&state=" + MARKUP,
            "state=x&code=y&session_state=z",
            "person=%00&from=9999-99-99",
            "x=" + "a".repeat(4_000),
            "=&&=&%2526");

    private static Browser somebody = new Browser();

    @BeforeAll
    static void signIn() {
        somebody = new Browser();
        somebody.signIn("portal", "conceicao");
    }

    private static void assertHarmless(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as("%s %s", answer.uri(), answer.body()).isLessThan(500);
        assertThat(answer.body())
                .as(answer.uri().toString())
                .doesNotContain(MARK, "Exception", "org.jboss", "br.cefetmg.carteiro");
        assertLeadsNowhereElse(Visit.header(answer, "Location"));
        if (Visit.header(answer, "Content-Type").startsWith("text/html")
                && answer.uri().getPort() == House.at("").getPort()) {
            assertThat(Visit.header(answer, "Content-Security-Policy")).startsWith("default-src 'none'");
            assertThat(answer.body())
                    .contains("<html lang=")
                    .doesNotContain("href=\"//", "href=\"https://evil.example", "&amp;lt;");
        }
    }

    /** Here or to the identity provider, and from there back here; a hostile query comes along as that of the way back alone. */
    private static void assertLeadsNowhereElse(String location) {
        Matcher back = WAY_BACK.matcher(location);
        if (back.find()) {
            URI home = URI.create(
                    URLDecoder.decode(back.group(1), StandardCharsets.UTF_8).replaceFirst("\\?.*", ""));
            assertThat(home.getAuthority()).isEqualTo(House.at("").getAuthority());
        }
        assertThat(WAY_BACK.matcher(location).replaceFirst("")).doesNotContain("evil.example");
    }

    static Stream<Arguments> everywhere() {
        return PATHS.stream().flatMap(path -> QUERIES.stream().map(query -> Arguments.of(path, query)));
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void inTheQuery(String path, String query) {
        assertHarmless(House.send(House.request(House.at(path + "?" + query))
                .header("Accept", "text/html")
                .GET()));
        assertHarmless(somebody.get(House.at(path + "?" + query)));
    }

    @ParameterizedTest
    @FieldSource("PATHS")
    void inTheHeaders(String path) {
        for (String[] one : new String[][] {
            {"X-Forwarded-Host", "evil.example"},
            {"X-Forwarded-Proto", "javascript"},
            {"X-Forwarded-For", MARK},
            {"X-Forwarded-Prefix", "//evil.example/"},
            {"Forwarded", "host=evil.example;proto=https"},
            {"X-Original-URL", "/api/v1/me"},
            {"X-Rewrite-URL", "//evil.example"},
            {"X-HTTP-Method-Override", "DELETE"},
            {"Referer", "https://evil.example/" + MARK},
            {"Accept-Language", MARK + ";q=9"},
            {"Cookie", "lang=" + MARK + "; lang=en; JSESSIONID=../../x"},
            {"Cookie", "lang=en; OAuth_Token_Request_State=" + "x".repeat(3_000)},
            {"User-Agent", MARK},
            {"Range", "bytes=0-0,-1,5-2"},
            {"If-None-Match", "\"" + MARK}
        }) {
            assertHarmless(House.send(House.request(House.at(path))
                    .header("Accept", "text/html")
                    .header(one[0], one[1])
                    .GET()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "localhost", "localhost:1", "evil.example:80@localhost", "[::1]", "localhost."})
    void inTheHost(String host) {
        for (String path : PATHS) {
            HttpResponse<String> answer = House.send(House.request(House.at(path))
                    .header("Host", host)
                    .header("Accept", "text/html")
                    .GET());
            assertThat(answer.statusCode()).as(path).isIn(400, 421);
            assertHarmless(answer);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nothing/" + MARKUP,
                "problems/" + MARKUP,
                "static/..%2f..%2fWEB-INF%2fweb.xml",
                "static/%2e%2e/WEB-INF/oidc.json",
                "WEB-INF/oidc.json",
                "META-INF/MANIFEST.MF",
                "_error",
                "portal/files/" + MARKUP,
                "portal/files/..%2f..%2fetc%2fpasswd",
                "portal/%00",
                "help/%0d%0aX-Evil:%201",
                "help;jsessionid=x/" + MARKUP
            })
    void inThePath(String path) {
        HttpResponse<String> anybody = House.send(
                House.request(House.at(path)).header("Accept", "text/html").GET());
        assertHarmless(anybody);
        assertThat(anybody.headers().map()).doesNotContainKey("x-evil");
        HttpResponse<String> known = somebody.get(House.at(path));
        assertHarmless(known);
        assertThat(known.statusCode()).isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "protocol=" + MARKUP,
                "protocol=IMAP&protocol=POP",
                "protocol=POP&acknowledges=" + MARKUP,
                "protocol=IMAP&version=" + MARKUP,
                "protocol=IMAP&version=99999999999999999999",
                "protocol=IMAP&version=-1&version=0",
                "protocol=imap",
                "%ZZ=%",
                ""
            })
    void inAForm(String form) {
        Browser person = new Browser();
        HttpResponse<String> page = person.signIn("portal", TestPeople.somebodyNew());
        String csrf = PageText.csrf(page);
        for (String path : List.of("portal/choice", "portal/files/settings-card", "portal/nothing")) {
            assertHarmless(person.postForm(House.at(path), form + "&" + csrf));
            assertHarmless(person.postForm(House.at(path), "csrf=" + MARKUP + "&" + form));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"portal/choice", "portal/files/settings-card", "portal/sign-out", "help", "nothing"})
    void inAFormThatIsTooLarge(String path) {
        String large = "x=" + "a".repeat(100_000);
        String many = "x=1&".repeat(1_500);
        for (String form : List.of(large, many)) {
            HttpResponse<String> answer = somebody.postForm(House.at(path), form);
            assertHarmless(answer);
            assertThat(answer.statusCode()).isBetween(400, 499);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "multipart/form-data; boundary=x",
                "text/xml",
                "application/x-www-form-urlencoded; charset=utf-7"
            })
    void inAnotherForm(String type) {
        for (String path : List.of("portal/choice", "portal/files/settings-card", "portal/sign-out")) {
            HttpResponse<String> answer = somebody.send(House.request(House.at(path))
                    .header("Content-Type", type)
                    .header("Accept", "text/html")
                    .POST(BodyPublishers.ofString(MARK)));
            assertHarmless(answer);
            assertThat(answer.statusCode()).as(path).isBetween(400, 499);
        }
    }
}
