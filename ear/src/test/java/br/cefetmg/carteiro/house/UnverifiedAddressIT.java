package br.cefetmg.carteiro.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InTheHouse
@Tag("record")
@DisplayName(
        "An address of ours that the identity provider has not verified is no mailbox (A-identity; api.md, settings)")
class UnverifiedAddressIT {
    private final Visit visit = Visit.ofSomebodyWith(Visit.POP);
    private final String address = TestPeople.addressOf(visit.user());

    private static void assertNoMailbox(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(Visit.json(answer.body()).path("type").asText()).isEqualTo("/problems/no-institutional-mailbox");
        assertThat(Visit.json(answer.body()).path("code").asText()).isEqualTo("MN010-1001");
    }

    private JsonNode me() {
        HttpResponse<String> answer = visit.get("me");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Visit.json(answer.body());
    }

    private int fetchedByAMachine() {
        return House.get("api/v1/mailboxes/" + address + "/payloads/apple-mobileconfig", Tokens.ofMdm())
                .statusCode();
    }

    @Test
    void atTheApi() {
        Registry.doubt(visit);
        assertThat(Tokens.claims(visit.token())).contains("\"email_verified\":false", address);
        assertThat(me().path("address").isNull()).isTrue();
        assertThat(me().path("receiveProtocol").isNull()).isTrue();
        for (String path : List.of("me/receive-protocol", "me/payloads", "me/payloads/settings-card", "me/events")) {
            assertNoMailbox(visit.get(path));
        }
        assertNoMailbox(visit.choose(Visit.IMAP, "If-Match", "*"));
    }

    @Test
    void atThePortalWhichShowsWhatTheAccountStates() {
        Registry.doubt(visit);
        Browser browser = new Browser();
        HttpResponse<String> page = browser.signIn("portal", visit.user());
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.body())
                .contains("Não encontramos uma caixa", "<dd>" + address + "</dd>", "Precisa de ajuda?")
                .doesNotContain("portal/files/");
        for (String path : List.of("portal/choice", "portal/choice/imap", "portal/files/settings-card")) {
            HttpResponse<String> refused = browser.get(House.at(path));
            assertThat(refused.statusCode()).as(path).isEqualTo(403);
            assertThat(refused.body()).contains("role=\"alert\"").doesNotContain("pop.cefetmg.br");
        }
    }

    @Test
    void untilItIsVerifiedAgainAndTheChoiceStandsAsItWas() {
        Registry.doubt(visit);
        // from the first that is seen of them without it, no machine takes them for its holder
        assertThat(fetchedByAMachine()).isEqualTo(200);
        assertThat(new Browser().signIn("portal", visit.user()).statusCode()).isEqualTo(200);
        assertThat(fetchedByAMachine()).isEqualTo(410);

        Registry.move(visit, address);
        assertThat(me().path("address").asText()).isEqualTo(address);
        assertThat(me().path("receiveProtocol").asText()).isEqualTo("POP");
        assertThat(fetchedByAMachine()).isEqualTo(200);
        assertThat(visit.eventTypes())
                .containsExactly("payload.issued", "mailbox.changed", "payload.issued", "choice.made");
    }
}
