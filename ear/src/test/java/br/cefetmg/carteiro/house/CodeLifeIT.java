package br.cefetmg.carteiro.house;

import static br.cefetmg.carteiro.house.CodeOwner.APPLE;
import static br.cefetmg.carteiro.house.CodeOwner.UNKNOWN;
import static br.cefetmg.carteiro.house.CodeOwner.press;
import static br.cefetmg.carteiro.house.CodeOwner.pressSignedIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@InTheHouse
@DisplayName("What a one-time code tells, when it ends, and who guesses one (B-5)")
class CodeLifeIT {
    /** The phone, where nobody has signed in. */
    private final Browser phone = new Browser();

    @Nested
    class LookingAtIt {
        @Test
        void spendsNothingAndTellsNothing() {
            CodeOwner owner = CodeOwner.arrives();
            String code = owner.open(APPLE);
            HttpResponse<String> known = phone.get(House.at("c/" + code));
            HttpResponse<String> unknown = phone.get(House.at("c/" + UNKNOWN));
            assertThat(known.statusCode()).isEqualTo(200);
            assertThat(known.body().replace(code, "").replace(code.replace("-", ""), ""))
                    .isEqualTo(unknown.body().replace("0000-0000", "").replace(UNKNOWN, ""))
                    .doesNotContain(owner.visit().user())
                    .doesNotContain(APPLE);
            phone.send(House.request(House.at("c/" + code)).method("HEAD", BodyPublishers.noBody()));
            assertThat(owner.events()).containsExactly("code.made", "choice.made");
            assertThat(press(phone, code).statusCode()).isEqualTo(200);
        }

        @Test
        void startsFromWhatIsTyped() {
            URI form = House.at("c");
            assertThat(phone.get(form).body()).contains("<label for=\"code\">");
            HttpResponse<String> landing = phone.postForm(form, "code=k7q2+09xl");
            assertThat(landing.uri().getPath()).isEqualTo("/c/K7Q209X1");
            assertThat(landing.body()).contains("K7Q2-09X1");
            HttpResponse<String> mistake = phone.postForm(form, "code=%3Cscript%3E");
            assertThat(mistake.statusCode()).isEqualTo(404);
            assertThat(mistake.body()).contains("role=\"alert\"").doesNotContain("%3Cscript");
        }
    }

    @Nested
    class ItEnds {
        @Test
        void whenTheChoiceChanges() {
            CodeOwner owner = CodeOwner.arrives();
            String code = owner.open(APPLE);
            String version = Visit.header(owner.visit().get("me/receive-protocol"), "ETag");
            assertThat(owner.visit().choose(Visit.POP, "If-Match", version).statusCode())
                    .isEqualTo(200);
            HttpResponse<String> late = press(phone, code);
            assertThat(late.statusCode()).isEqualTo(410);
            assertThat(late.body()).contains("terminou antes da hora");
            assertThat(owner.events()).containsExactly("code.refused", "choice.changed", "code.made", "choice.made");
            assertThat(press(phone, code).statusCode()).isEqualTo(410);
            assertThat(owner.events()).hasSize(4);
        }

        @Test
        void whenThereIsANewerOneForTheSameFile() {
            CodeOwner owner = CodeOwner.arrives();
            String older = owner.open(APPLE);
            String card = owner.open("settings-card");
            String newer = owner.open(APPLE);
            assertThat(press(phone, older).body()).contains("código mais novo");
            assertThat(press(phone, newer).statusCode()).isEqualTo(200);
            assertThat(press(phone, card).body()).contains("imap.cefetmg.br");
        }

        @Test
        void andWhatNeverWasIsToldInTheSameWords() {
            HttpResponse<String> answer = press(phone, UNKNOWN);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("não está valendo", "dez minutos");
        }
    }

    @Nested
    class ThereIsNone {
        @Test
        void forAFileThatNobodyFetchesByACode() {
            CodeOwner owner = CodeOwner.arrives();
            for (String format : List.of("thunderbird-android-qr", "outlook-prf", "no-such-format")) {
                assertThat(owner.computer()
                                .get(House.at("portal/code/" + format))
                                .statusCode())
                        .isEqualTo(404);
            }
        }

        @Test
        void beforeAChoice() {
            Browser browser = new Browser();
            browser.signIn("portal", TestPeople.somebodyNew());
            assertThat(browser.get(House.at("portal/code/" + APPLE)).uri().getPath())
                    .isEqualTo("/portal/choice");
        }
    }

    @Nested
    class Guessing {
        @Test
        @DisplayName("stops one who signed in after thirty wrong codes, and nobody else")
        void isLimited() {
            Browser guesser = new Browser();
            HttpResponse<String> page = guesser.signIn("portal/c/" + UNKNOWN, TestPeople.somebodyNew());
            List<Integer> answers = Stream.generate(() -> pressSignedIn(guesser, page, UNKNOWN))
                    .limit(40)
                    .map(HttpResponse::statusCode)
                    .toList();
            assertThat(answers).startsWith(404).endsWith(429).containsOnly(404, 429);
            assertThat(answers.stream().filter(status -> status == 404)).hasSizeBetween(30, 36);
            assertThat(press(phone, UNKNOWN).statusCode()).isEqualTo(404);
        }
    }
}
