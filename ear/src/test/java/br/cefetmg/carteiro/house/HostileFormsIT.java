package br.cefetmg.carteiro.house;

import static br.cefetmg.carteiro.house.Harmless.EXPRESSION;
import static br.cefetmg.carteiro.house.Harmless.MARKUP;
import static br.cefetmg.carteiro.house.Harmless.assertHarmless;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

@InTheHouse
@Tag("record")
@Timeout(60)
@DisplayName("Hostile values in the real forms, sent with their secret: no yes, and a page of 4xx at worst (B-portal)")
class HostileFormsIT {
    private static final String VALUES = "br.cefetmg.carteiro.house.Harmless#VALUES";
    private static final String FILE = "portal/files/apple-mobileconfig";
    private static final String CODE = "portal/code/settings-card";
    private static final String SECOND = "portal/choice/second-device";

    private static FormSender sender = FormSender.NOBODY;

    @BeforeAll
    static void signIn() {
        sender = FormSender.withADeviceByPop();
    }

    private static HttpResponse<String> send(String path, String fields) {
        HttpResponse<String> answer = sender.send(path, fields);
        assertHarmless(answer);
        return answer;
    }

    private static void assertStatus(int status, String path, String fields) {
        HttpResponse<String> answer = send(path, fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }

    @Nested
    class AChoice {
        @ParameterizedTest
        @FieldSource(VALUES)
        void takesNoOtherWordForAYes(String value) {
            assertStatus(422, "portal/choice/imap", "confirmed=" + value);
            assertStatus(422, "portal/choice/imap", "confirmed=" + value + "&confirmed=yes");
            assertThat(sender.chosen()).isEqualTo("POP");
        }

        @ParameterizedTest
        @FieldSource(VALUES)
        void takesNothingElseForItsVersion(String value) {
            assertStatus(409, "portal/choice/imap", "confirmed=yes&version=" + value);
            assertThat(sender.chosen()).isEqualTo("POP");
        }

        @ParameterizedTest
        @ValueSource(strings = {"-1&version=0", "99999999999999999999", "999999999999999999", "%D9%A1", "1e0", "+0"})
        void believesNoNumberThatIsNotTheVersion(String version) {
            assertStatus(409, "portal/choice/imap", "confirmed=yes&version=" + version);
            assertThat(sender.chosen()).isEqualTo("POP");
        }

        @ParameterizedTest
        @FieldSource(VALUES)
        void isNotAcknowledgedAgainByAnotherWord(String value) {
            assertStatus(422, "portal/choice/pop", "confirmed=" + value + "&x=" + value);
        }
    }

    @Nested
    class ASecondDevice {
        @ParameterizedTest
        @FieldSource(VALUES)
        void isNotSetUpByAnotherWordThanYesAndItsFieldsComeBackAsText(String value) {
            assertStatus(422, SECOND, "confirmed=" + value + "&client=" + value + "&next=" + value);
        }

        @ParameterizedTest
        @ValueSource(strings = {"https%3A%2F%2Fevil.example%2F", "%2F%2Fevil.example", "%5C%5Cevil.example", MARKUP})
        void leadsNowhereElse(String next) {
            HttpResponse<String> page = send(SECOND, "confirmed=yes&client=" + MARKUP + "&next=" + next);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.uri()).isEqualTo(House.at(""));
        }

        @Test
        void leadsToNoPathThatIsNone() {
            send(SECOND, "confirmed=yes&next=%25ZZ");
            send(SECOND, "confirmed=yes&next=" + "a/".repeat(3_000));
        }
    }

    @Nested
    class AFile {
        @ParameterizedTest
        @FieldSource(VALUES)
        void isAskedForWithKnownWordsOnly(String value) {
            assertStatus(400, FILE, "client=" + value);
            assertStatus(400, FILE, "connection=" + value);
            assertStatus(400, FILE, "connection=" + value + "&connection=ssl");
            assertStatus(400, FILE, "replace=" + value);
        }

        @Test
        void comesWhateverTheDeviceIsCalled() {
            HttpResponse<String> file = send(FILE, "client=iphone-mail&device=" + MARKUP + "&ticket=" + MARKUP);
            assertThat(Visit.header(file, "Content-Type")).isEqualTo("application/x-apple-aspen-config");
        }
    }

    @Nested
    class ACode {
        @ParameterizedTest
        @FieldSource(VALUES)
        void isMadeWithKnownWordsOnly(String value) {
            assertStatus(400, CODE, "connection=" + value);
            assertStatus(400, CODE, "replace=" + value);
            assertStatus(404, "c", "code=" + value);
        }

        @Test
        void needsASignInUnlessTheAnswerIsYes() {
            Browser computer = CodeOwner.arrives().computer();
            String csrf = PageText.csrf(computer.get(House.at(CODE)));
            String answers = "&without-sign-in=" + MARKUP + "&without-sign-in=yes";
            HttpResponse<String> page = computer.postForm(House.at(CODE), csrf + answers);
            assertHarmless(page);
            String code = CodeOwner.on(page);
            HttpResponse<String> used = CodeOwner.press(new Browser(), code);
            assertThat(used.uri().getPort()).isEqualTo(House.keycloak("").getPort());
        }

        @ParameterizedTest
        @ValueSource(strings = {MARKUP, EXPRESSION})
        void thatIsNoneIsAskedForAgain(String code) {
            assertStatus(404, "c/" + code, "x=" + MARKUP);
            HttpResponse<String> page = send("portal/c/" + code, "x=" + MARKUP);
            assertThat(page.uri()).isEqualTo(House.at("c"));
        }
    }

    @Nested
    class TheRecord {
        @ParameterizedTest
        @ValueSource(strings = {MARKUP, EXPRESSION, "0", "00000000-0000-0000-0000-00000000000g"})
        void hasNoDeviceOfThatName(String device) {
            assertStatus(404, "portal/record/devices/" + device + "/settle", "x=" + MARKUP);
        }

        @Test
        void isCopiedWhateverComesAlong() {
            assertStatus(200, "portal/record/export.json", "person=" + MARKUP + "&person=auditora");
        }
    }
}
