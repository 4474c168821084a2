package br.cefetmg.carteiro.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@InTheHouse
@DisplayName("The way to a choice and the own record, by links and forms, without scripts (B-choice)")
class ChoiceJourneyIT {
    private static final String CHANGED_MEANWHILE = "mudou nesse meio-tempo";

    private final String user = TestPeople.somebodyNew();
    private final Visit visit = new Visit(user);
    private final Browser browser = new Browser();

    private HttpResponse<String> page(String path) {
        return browser.get(House.at("portal/" + path));
    }

    private HttpResponse<String> submit(HttpResponse<String> page, String path, String answers) {
        return browser.postForm(House.at("portal/" + path), PageText.csrf(page) + "&" + answers);
    }

    private HttpResponse<String> choose(HttpResponse<String> page, String protocol, String answers) {
        return submit(page, "choice/" + protocol, "version=" + PageText.field("version", page) + "&" + answers);
    }

    private HttpResponse<String> choose(String protocol, String answers) {
        return choose(page("choice/" + protocol), protocol, answers);
    }

    @Nested
    class ForTheFirstTime {
        @Test
        void asksOneThingAPageAndKeepsImap() {
            HttpResponse<String> first = browser.signIn("portal", user);
            assertThat(first.uri().getPath()).isEqualTo("/portal/choice");
            assertThat(first.body()).contains("href=\"/portal/choice/set-up/pop\"", "portal/choice/shared");
            assertThat(page("choice/set-up/pop").body()).contains("Salve as mensagens", "/portal/choice/protocol");
            assertThat(page("choice/set-up/sideways").statusCode()).isEqualTo(404);
            assertThat(page("choice/protocol").body())
                    .contains("Guardamos a sua escolha", "support.apple.com")
                    .doesNotContain("checked");
            assertThat(choose("imap", "").uri().getPath()).isEqualTo("/portal");
            assertThat(visit.eventTypes()).containsExactly("choice.made");
        }

        @Test
        void refusesPopWithoutItsAcknowledgementAndKeepsItWith() {
            browser.signIn("portal", user);
            HttpResponse<String> refused = choose("pop", "");
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("role=\"alert\"").doesNotContain("checked");
            choose(refused, "pop", "confirmed=yes");
            assertThat(visit.eventTypes()).containsExactly("choice.made", "choice.refused");
            assertThat(visit.events().path(0).path("acknowledgement").asText()).hasSize(64);
        }

        @Test
        void givesAStrangersComputerNoFile() {
            browser.signIn("portal", user);
            assertThat(page("choice/shared").body()).contains("Use o webmail").doesNotContain("portal/files");
            assertThat(visit.eventTypes()).isEmpty();
        }
    }

    @Nested
    class ForAChange {
        @Test
        void fromImapToPopNeedsTheAcknowledgement() {
            visit.choose(Visit.IMAP);
            browser.signIn("portal", user);
            assertThat(choose("pop", "").statusCode()).isEqualTo(422);
            choose("pop", "confirmed=yes");
            assertThat(visit.eventTypes()).containsExactly("choice.changed", "choice.refused", "choice.made");
        }

        @Test
        void fromPopToImapNeedsAYesToLosingWhatIsOnTheDeviceOnly() {
            visit.choose(Visit.POP);
            browser.signIn("portal", user);
            HttpResponse<String> silent = choose("imap", "");
            assertThat(silent.statusCode()).isEqualTo(422);
            assertThat(silent.body()).contains("podem se perder", "role=\"alert\"");
            assertThat(visit.eventTypes()).containsExactly("choice.made");
            choose(silent, "imap", "confirmed=yes");
            assertThat(visit.eventTypes()).containsExactly("choice.changed", "choice.made");
        }

        @Test
        void inOneOfTwoWindowsIsToldToTheOther() {
            visit.choose(Visit.IMAP);
            browser.signIn("portal", user);
            HttpResponse<String> other = page("choice/pop");
            choose("pop", "confirmed=yes");
            HttpResponse<String> late = choose(other, "pop", "confirmed=yes");
            assertThat(late.statusCode()).isEqualTo(409);
            assertThat(late.body()).contains(CHANGED_MEANWHILE, "Hoje a sua escolha é POP");
        }

        @Test
        void isShownWhenThePersonGoesBackAndAnOldFormChangesNothing() {
            visit.choose(Visit.POP);
            browser.signIn("portal", user);
            HttpResponse<String> old = page("choice/imap");
            choose(old, "imap", "confirmed=yes");
            HttpResponse<String> back = page("choice/imap");
            assertThat(Visit.header(back, "Cache-Control")).isEqualTo("no-store");
            assertThat(back.body()).contains("A sua escolha já é IMAP");
            assertThat(choose(old, "pop", "confirmed=yes").statusCode()).isEqualTo(409);
            assertThat(visit.get("me/receive-protocol").body()).contains("IMAP");
        }
    }

    @Nested
    class ForASecondDevice {
        private static final String FORM = "choice/second-device";

        @Test
        void keepsTheSecondYesAndLeadsOnWithinTheHouse() {
            visit.choose(Visit.POP);
            HttpResponse<String> any = browser.signIn("portal/record", user);
            HttpResponse<String> on = submit(any, FORM, "client=thunderbird&next=%2Fportal%2Frecord&confirmed=yes");
            assertThat(on.uri().getPath()).isEqualTo("/portal/record");
            JsonNode latest = visit.events().path(0);
            assertThat(latest.path("type").asText()).isEqualTo("pop.second-device.acknowledged");
            assertThat(latest.path("acknowledgement").asText())
                    .isEqualTo(visit.events().path(1).path("acknowledgement").asText());
            assertThat(submit(any, FORM, "next=https%3A%2F%2Fevil.example%2F&confirmed=yes")
                            .uri())
                    .isEqualTo(House.at(""));
        }

        @Test
        void recordsTheRefusalOfWhoeverDoesNotSayIt() {
            visit.choose(Visit.POP);
            submit(browser.signIn("portal/record", user), FORM, "client=thunderbird&next=%2Fportal");
            assertThat(visit.eventTypes()).containsExactly("choice.refused", "choice.made");
        }

        @Test
        void isNothingToAskUnderImap() {
            visit.choose(Visit.IMAP);
            browser.signIn("portal", user);
            assertThat(page(FORM + "?client=thunderbird&next=%2Fportal%2Frecord")
                            .uri()
                            .getPath())
                    .isEqualTo("/portal/record");
            submit(page("record"), FORM, "client=thunderbird&next=%2Fportal&confirmed=yes");
            assertThat(visit.eventTypes()).doesNotContain("pop.second-device.acknowledged");
        }
    }

    @Nested
    class TheRecord {
        @Test
        void isTakenAlongAsACopyOfEverythingAndThatIsAnEvent() {
            visit.choose(Visit.POP);
            visit.download("settings-card");
            HttpResponse<String> copy = submit(browser.signIn("portal/record", user), "record/export.json", "");
            assertThat(Visit.header(copy, "Content-Disposition")).startsWith("attachment");
            assertThat(Visit.header(copy, "Cache-Control")).isEqualTo("no-store");
            JsonNode all = Visit.json(copy.body());
            assertThat(all.path("person").path("address").asText()).isEqualTo(TestPeople.addressOf(user));
            assertThat(all.path("choice").path("acknowledgement").path("text").asText())
                    .contains("POP");
            assertThat(all.path("events").findValuesAsText("type"))
                    .containsExactly("record.exported", "payload.issued", "choice.made");
            assertThat(page("record").body()).contains("Cópia dos próprios dados");
        }

        @Test
        void isGivenToNobodyWhoWasSentByAForgedForm() {
            browser.signIn("portal/record", user);
            assertThat(browser.postForm(House.at("portal/record/export.json"), "csrf=forged")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(page("record/export.json").statusCode()).isEqualTo(405);
        }

        @Test
        void settlesNothingThatIsNotTheirs() {
            HttpResponse<String> record = browser.signIn("portal/record", user);
            String nobodys = "record/devices/00000000-0000-4000-8000-000000000000/settle";
            assertThat(submit(record, nobodys, "").uri().getPath()).isEqualTo("/portal/record");
            assertThat(submit(record, "record/devices/mine/settle", "").statusCode())
                    .isEqualTo(404);
        }
    }
}
