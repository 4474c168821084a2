package br.cefetmg.carteiro.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@InTheHouse
@DisplayName("What pages refer to is kept for ever under a name of its content, and pages are not kept (B-portal)")
class StaticFilesIT {
    private static final Pattern REFERENCE = Pattern.compile("(?:href|src)=\"/(static/[^\"]+)\"");
    private static final Pattern FONT = Pattern.compile("url\\(([^)]+)\\)");
    private static final Pattern NAME = Pattern.compile("static/[\\w-]+\\.([0-9a-f]{12})\\.(?:css|js|svg|woff2)");

    private static List<String> all(Pattern pattern, HttpResponse<String> text) {
        return pattern.matcher(text.body())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    static Stream<String> named() {
        List<String> files = all(REFERENCE, House.get(House.at("")));
        String style =
                files.stream().filter(file -> file.endsWith(".css")).findFirst().orElseThrow();
        return Stream.concat(
                files.stream(), all(FONT, House.get(House.at(style))).stream().map(font -> "static/" + font));
    }

    @Test
    void areStyleScriptPictureAndTwoFonts() {
        assertThat(named().map(file -> file.substring(file.lastIndexOf('.'))))
                .containsExactlyInAnyOrder(".css", ".js", ".svg", ".woff2", ".woff2");
    }

    @ParameterizedTest
    @MethodSource("named")
    void isKeptForEverUnderTheDigestOfWhatItHolds(String file) throws NoSuchAlgorithmException {
        HttpResponse<byte[]> answer =
                House.download(House.request(House.at(file)).GET());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("public, max-age=31536000, immutable");
        Matcher name = NAME.matcher(file);
        assertThat(name.matches()).as(file).isTrue();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(answer.body());
        assertThat(HexFormat.of().formatHex(digest)).startsWith(name.group(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"static/carteiro.css", "static/carteiro.000000000000.css", "static/tokens.css", "static/"})
    void underAnyOtherNameIsNothingAndThatIsNotKept(String file) {
        HttpResponse<String> answer = House.get(House.at(file));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "help", "c", "portal", "portal/record", "portal/nothing", "audit"})
    void theSamePagesForWhoeverSignedInAreNotKept(String path) {
        Browser browser = new Browser();
        browser.signIn("portal", "conceicao");
        HttpResponse<String> page = browser.get(House.at(path));
        assertThat(page.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(all(REFERENCE, page)).containsExactlyElementsOf(all(REFERENCE, House.get(House.at(""))));
    }
}
