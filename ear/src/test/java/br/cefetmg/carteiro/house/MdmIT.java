package br.cefetmg.carteiro.house;

import static br.cefetmg.carteiro.house.Visit.header;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@InTheHouse
@Tag("record")
@DisplayName("One mailbox's files, for a machine (A-mdm; api.md, A machine)")
class MdmIT {
    private static String path(Visit visit, String rest) {
        return path(TestPeople.addressOf(visit.user()), rest);
    }

    private static String path(String address, String rest) {
        return "api/v1/mailboxes/" + address + "/payloads/" + rest;
    }

    private static HttpResponse<String> get(String path) {
        return House.get(path, Tokens.ofMdm());
    }

    @Test
    void areTheSameBytesAsThePersonsOwnAndRecordedAsTheMachines() {
        Visit visit = Visit.ofSomebodyWith(Visit.IMAP);
        byte[] own = visit.download("apple-mobileconfig").body();
        HttpResponse<byte[]> fetched = House.download(
                House.request(path(visit, "apple-mobileconfig"), Tokens.ofMdm()).GET());
        assertThat(fetched.statusCode()).isEqualTo(200);
        assertThat(fetched.body()).isEqualTo(own);
        JsonNode event = visit.events().path(0);
        assertThat(event.path("channel").asText()).isEqualTo("mdm");
        assertThat(event.path("client").asText()).isEqualTo("mdm");
        assertThat(event.path("id").asText()).isEqualTo(header(fetched, "Carteiro-Issue"));
    }

    @Test
    void areAnnouncedByHeadAndMetadataWithoutAnEvent() {
        Visit visit = Visit.ofSomebodyWith(Visit.POP);
        HttpResponse<String> head = House.send(House.request(path(visit, "apple-mobileconfig"), Tokens.ofMdm())
                .method("HEAD", BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
        JsonNode metadata =
                Visit.json(get(path(visit, "apple-mobileconfig/metadata")).body());
        assertThat(metadata.path("payloadIdentifier").asText()).startsWith("br.cefetmg.mn010.mail.");
        assertThat(metadata.path("payloadUUID").asText()).matches("[0-9A-F-]{36}");
        assertThat(metadata.path("protocol").asText()).isEqualTo("POP");
        assertThat(metadata.path("signers").path(0).path("notAfter").asText()).isNotBlank();
        assertThat(visit.eventTypes()).containsExactly("choice.made");
    }

    @Nested
    class TheUnsignedText {
        @Test
        void isForReadingAndRecordedAsRead() {
            Visit visit = Visit.ofSomebodyWith(Visit.IMAP);
            HttpResponse<String> text = get(path(visit, "apple-mobileconfig?signed=false"));
            assertThat(header(text, "Content-Type")).startsWith("text/plain");
            assertThat(header(text, "Content-Disposition")).contains(".unsigned.txt");
            assertThat(text.body()).startsWith("<?xml").contains("EmailTypeIMAP");
            String uuid = Visit.json(
                            get(path(visit, "apple-mobileconfig/metadata")).body())
                    .path("payloadUUID")
                    .asText();
            assertThat(text.body()).contains(uuid);
            assertThat(visit.eventTypes()).containsExactly("payload.inspected", "choice.made");
        }

        @Test
        void existsOfAppleProfilesOnly() {
            Visit visit = Visit.ofSomebodyWith(Visit.IMAP);
            assertThat(get(path(visit, "settings-card?signed=false")).statusCode())
                    .isEqualTo(400);
            assertThat(get(path(visit, "apple-mobileconfig?signed=maybe")).statusCode())
                    .isEqualTo(400);
        }
    }

    @Nested
    class AreRefused {
        @Test
        void ofAMailboxThatNobodyHas() {
            HttpResponse<String> answer = get(path("ninguem@cefetmg.br", "apple-mobileconfig"));
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("mailbox-not-found");
        }

        @Test
        void whereThePersonHasNotChosen() {
            Visit visit = Visit.ofSomebodyNew();
            visit.get("me");
            visit.get("me/events");
            HttpResponse<String> answer = get(path(visit, "apple-mobileconfig"));
            assertThat(answer.statusCode()).isEqualTo(409);
        }

        @Test
        void toPeopleAndMachinesHaveNothingOfTheirOwn() {
            Visit visit = Visit.ofSomebodyWith(Visit.IMAP);
            assertThat(House.get(path(visit, "apple-mobileconfig"), visit.token())
                            .statusCode())
                    .isEqualTo(403);
            assertThat(House.get(path(visit, "apple-mobileconfig"), Tokens.of("auditora"))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(get("api/v1/me").statusCode()).isEqualTo(403);
            assertThat(get("api/v1/me/payloads").statusCode()).isEqualTo(403);
        }
    }

    @Test
    void followAPersonToANewAddressAndNeverToItsNextHolder() {
        Visit first = Visit.ofSomebodyWith(Visit.POP);
        String former = path(first, "apple-mobileconfig");
        String identifier = Visit.json(
                        get(path(first, "apple-mobileconfig/metadata")).body())
                .path("payloadIdentifier")
                .asText();

        Registry.move(first, "nova.caixa@cefetmg.br");
        assertThat(first.get("me").body()).contains("nova.caixa@cefetmg.br", "POP");
        HttpResponse<String> gone = get(former);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(Visit.json(gone.body()).path("payloadIdentifier").asText()).isEqualTo(identifier);
        String now = path("nova.caixa@cefetmg.br", "apple-mobileconfig");
        assertThat(get(now + "/metadata").body())
                .contains("\"protocol\":\"POP\"")
                .doesNotContain(identifier);

        // the same address is given to somebody else
        Registry.move(first, "outra.caixa@cefetmg.br");
        Visit second = Visit.ofSomebodyNew();
        Registry.move(second, "nova.caixa@cefetmg.br");
        assertThat(second.get("me").body()).contains("nova.caixa@cefetmg.br", "\"receiveProtocol\":null");
        assertThat(second.events()).isEmpty();
        assertThat(get(now).statusCode()).isEqualTo(409);
    }
}
