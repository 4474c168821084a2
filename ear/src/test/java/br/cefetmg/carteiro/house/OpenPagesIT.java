package br.cefetmg.carteiro.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@InTheHouse
@DisplayName("What everybody may read without signing in (B-portal 1 and 8)")
class OpenPagesIT {
    static final List<String> PAGES = List.of("", "help", "privacy", "accessibility", "signature");
    private static final Pattern CODE = Pattern.compile("<strong class=\"spell\">([2-9A-Y]{4}-[2-9A-Y]{4})</strong>");

    private static HttpResponse<String> inEnglish(String path) {
        return House.send(
                House.request(House.at(path)).header("Cookie", "lang=en").GET());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "help", "privacy", "accessibility", "signature"})
    void isThereInBothLanguagesWithoutASessionAndIsNotKept(String path) {
        HttpResponse<String> page = House.get(House.at(path));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<html lang=\"pt-BR\">", "Precisa de ajuda?");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(Visit.header(page, "Cache-Control")).isEqualTo("no-store");
        assertThat(Visit.header(page, "Vary")).contains("Cookie");
        assertThat(inEnglish(path).body()).contains("<html lang=\"en\">", "Need help?");
    }

    @Test
    void thePrivacyPageNamesEveryCookieThatIsSet() {
        HttpResponse<String> way = House.send(
                House.request(House.at("portal")).header("Accept", "text/html").GET());
        HttpResponse<String> language = House.get(House.at("language?to=en"));
        HttpResponse<String> code =
                House.send(House.request(House.at("c/" + CodeOwner.arrives().open(CodeOwner.APPLE)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.noBody()));
        List<String> names = Stream.of(way, language, code)
                .flatMap(answer -> answer.headers().allValues("Set-Cookie").stream())
                .map(cookie -> cookie.substring(0, cookie.indexOf('=')))
                .distinct()
                .toList();
        assertThat(names).contains("OAuth_Token_Request_State", "lang", "fetch");
        assertThat(names).allMatch(House.get(House.at("privacy")).body()::contains);
    }

    @Nested
    class AMistake {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                GET  | nothing/here            | 404
                GET  | static/nothing.css      | 404
                GET  | problems/nothing        | 404
                GET  | language?to=xx          | 400
                POST | help                    | 405
                PUT  | privacy                 | 405
                POST | language                | 405
                """)
        void isAPageWithACodeToReadAloud(String method, String path, int status) {
            HttpResponse<String> page = House.send(House.request(House.at(path))
                    .header("Accept", "text/html")
                    .method(method, java.net.http.HttpRequest.BodyPublishers.noBody()));
            assertThat(page.statusCode()).isEqualTo(status);
            assertThat(page.body())
                    .contains("<html lang=\"pt-BR\">", "role=\"alert\"", "(telefone ainda não configurado)")
                    .containsPattern(CODE);
        }

        @Test
        void isToldInTheLanguageOfThePages() {
            assertThat(inEnglish("nothing/here").body()).contains("<html lang=\"en\">", "Nothing found");
        }

        @Test
        @DisplayName("its code is in the log, with the long name and nothing that was sent")
        void isFoundAgainInTheLog() throws IOException {
            Matcher code =
                    CODE.matcher(House.get(House.at("nothing/secret-word")).body());
            assertThat(code.find()).isTrue();
            String log = Files.readString(Path.of(System.getProperty("house.server"), "standalone/log/server.log"));
            assertThat(log.lines().filter(line -> line.contains(code.group(1))))
                    .singleElement()
                    .asString()
                    .contains("MN010-9404 not-found urn:uuid:")
                    .doesNotContain("secret-word");
        }

        @ParameterizedTest
        @ValueSource(strings = {"storage-unavailable", "sign-in-unavailable", "removal-not-acknowledged"})
        void hasItsKindExplained(String slug) {
            assertThat(House.get(House.at("problems/" + slug)).statusCode()).isEqualTo(200);
            assertThat(inEnglish("problems/" + slug).body()).contains("For programs", slug);
        }
    }

    @Nested
    @DisplayName("The commands of the page about signatures, as they stand there")
    class Commands {
        @TempDir
        private Path directory;

        private Judge.Verdict run(String id) {
            Matcher command = Pattern.compile("<code id=\"" + id + "\">([^<]+)</code>")
                    .matcher(House.get(House.at("signature")).body());
            assertThat(command.find()).isTrue();
            Judge.named("openssl");
            return Judge.named("sh").says("-c", "cd '" + directory + "' && " + command.group(1));
        }

        private void save(String name, byte[] content) throws IOException {
            Files.write(directory.resolve(name), content);
        }

        @Test
        void areTrueOfWhatIsServed() throws IOException {
            String chain = House.get(House.at("api/v1/keys/certificates.pem")).body();
            save(
                    "raiz.pem",
                    chain.substring(chain.lastIndexOf("-----BEGIN CERTIFICATE-----"))
                            .getBytes(StandardCharsets.US_ASCII));
            Visit visit = Visit.ofSomebodyWith(Visit.IMAP);
            save(
                    "correio-cefetmg-imap.mobileconfig",
                    visit.download("apple-mobileconfig").body());
            save("mn010.prf", visit.download("outlook-prf").body());
            save("mn010.prf.p7s", visit.download("outlook-prf/signature").body());
            assertThat(run("apple")).matches(Judge.Verdict::approves);
            assertThat(run("companion")).matches(Judge.Verdict::approves);
            assertThat(run("hash")).matches(Judge.Verdict::approves);
            save("mn010.prf", "changed".getBytes(StandardCharsets.US_ASCII));
            assertThat(run("companion").approves()).isFalse();
        }
    }
}
