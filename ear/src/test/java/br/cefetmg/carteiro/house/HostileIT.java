package br.cefetmg.carteiro.house;

import static br.cefetmg.carteiro.house.Harmless.EXPRESSION;
import static br.cefetmg.carteiro.house.Harmless.MARK;
import static br.cefetmg.carteiro.house.Harmless.MARKUP;
import static br.cefetmg.carteiro.house.Harmless.assertHarmless;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
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
            "portal/choice/imap",
            "portal/choice/second-device",
            "portal/choice/set-up/by-hand",
            "portal/choice/set-up/pop",
            "portal/files/settings-card",
            "portal/code/settings-card",
            "portal/after/iphone-mail",
            "c",
            "c/00000000",
            "audit",
            "operations");

    private static final List<String> QUERIES = List.of(
            "back=" + MARKUP,
            "to=en&back=" + MARKUP,
            "to=en&to=pt-BR&back=/&back=//evil.example",
            "to=en&back=%25ZZ",
            "to=en&back=" + "a/".repeat(3_000),
            "next=https://evil.example/",
            "next=" + "a/".repeat(3_000),
            "next=%25ZZ&client=" + MARKUP,
            "connection=" + MARKUP + "&replace=" + MARKUP,
            "format=" + MARKUP + "&format=settings-card",
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
        somebody.signIn("portal", Visit.ofSomebodyWith(Visit.IMAP).user());
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
                "portal/choice/" + MARKUP,
                "portal/choice/set-up/" + MARKUP,
                "portal/choice/imap%00",
                "portal/code",
                "portal/code/" + MARKUP,
                "portal/code/" + EXPRESSION,
                "portal/after/" + MARKUP,
                "portal/after/..%2f..%2faudit",
                "portal/record/devices/" + MARKUP + "/settle",
                "c/" + MARKUP,
                "c/%00",
                "c/..%2fportal",
                "c/0000-0000-" + MARKUP,
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
    @ValueSource(strings = {MARKUP, EXPRESSION, "0000-0000-0"})
    void inACodeOfOnesOwnLeadsBackToWhereItIsTyped(String code) {
        HttpResponse<String> page = somebody.get(House.at("portal/c/" + code));
        assertHarmless(page);
        assertThat(page.uri()).isEqualTo(House.at("c"));
    }
}
