package br.cefetmg.carteiro.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hostile input, and what an answer to it has to be like. */
final class Harmless {
    /** Stands in no answer, unless it was repeated as it was sent. */
    static final String MARK = "<i>zq9</i>";

    static final String MARKUP = "%22%3E%3Ci%3Ezq9%3C%2Fi%3E";

    /** Stands in an answer only if somebody evaluated it. */
    private static final String EVALUATED = "zq8w";

    static final String EXPRESSION = "%24%7B%22zq%22%2B%228w%22%7D";

    /** Values for a field, as a form or a query carries them; no field takes any of them. */
    static final List<String> VALUES = List.of(
            MARKUP,
            "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
            EXPRESSION,
            "%23%7B%27zq%27.concat(%278w%27)%7D",
            "%7B0%7D%7B",
            "%00",
            "%0D%0AX-Evil%3A+1",
            "%1B%5B31m%07",
            "%E2%80%AE%EF%BF%BF",
            "%27+or+%271%27%3D%271",
            "a".repeat(5_000));

    private static final Pattern WAY_BACK = Pattern.compile("[?&]redirect_uri=([^&]*)");

    private Harmless() {}

    static void assertHarmless(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as("%s %s", answer.uri(), answer.body()).isLessThan(500);
        assertThat(answer.body())
                .as(answer.uri().toString())
                .doesNotContain(MARK, EVALUATED, "Exception", "org.jboss", "br.cefetmg.carteiro");
        assertThat(answer.headers().map()).doesNotContainKey("x-evil");
        assertLeadsNowhereElse(Visit.header(answer, "Location"));
        if (Visit.header(answer, "Content-Type").startsWith("text/html")
                && answer.uri().getPort() == House.at("").getPort()) {
            assertThat(Visit.header(answer, "Content-Security-Policy")).startsWith("default-src 'none'");
            assertThat(answer.body())
                    .contains("<html lang=")
                    .doesNotContain("<script>", "href=\"//", "href=\"https://evil.example", "&amp;lt;");
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
}
