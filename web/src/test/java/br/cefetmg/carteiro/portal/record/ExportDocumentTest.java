package br.cefetmg.carteiro.portal.record;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.account.MailAddress;
import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.audit.report.EventView;
import br.cefetmg.carteiro.choice.Acknowledgement;
import br.cefetmg.carteiro.choice.ProtocolChoice;
import br.cefetmg.carteiro.device.KnownDevice;
import br.cefetmg.carteiro.directory.HeldEntry;
import br.cefetmg.carteiro.directory.KnownPerson;
import br.cefetmg.carteiro.handoff.HeldCode;
import br.cefetmg.carteiro.handoff.Progress;
import br.cefetmg.carteiro.identity.Subject;
import br.cefetmg.carteiro.payload.PayloadFormat;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The copy of everything that is held about a person (B-record)")
class ExportDocumentTest {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final Acknowledgement READ = Acknowledgement.inForce(Locale.ENGLISH);

    private static JsonNode whole() throws Exception {
        KnownPerson person = new KnownPerson(
                new UUID(1, 2),
                new Subject("https://id.example/realms/x", "s-1"),
                Optional.of(MailAddress.of("maria@cefetmg.br")),
                Optional.of("Maria \"M\" <b>"));
        return new ObjectMapper()
                .readTree(new ExportDocument(
                                person,
                                new HeldEntry(
                                        NOW, List.of(new HeldEntry.Former(MailAddress.of("antes@cefetmg.br"), NOW))),
                                Optional.of(
                                        new ProtocolChoice(ReceiveProtocol.POP, 3, NOW, Optional.of(READ.sha256()))),
                                Optional.of(READ),
                                List.of(new KnownDevice(
                                        new UUID(3, 4),
                                        "iphone-mail",
                                        ReceiveProtocol.IMAP,
                                        NOW,
                                        NOW,
                                        Optional.empty())),
                                List.of(new HeldCode(
                                        PayloadFormat.SETTINGS_CARD, ReceiveProtocol.POP, true, NOW, Progress.SPENT)),
                                List.of(new EventView(
                                        "0a",
                                        NOW,
                                        "payload.issued",
                                        "portal",
                                        Optional.of("maria@cefetmg.br"),
                                        new TreeMap<>(Map.of("format", "apple-mobileconfig")))))
                        .asOf(NOW));
    }

    @Test
    void hasWhoTheyAreAndWere() throws Exception {
        JsonNode person = whole().path("person");
        assertThat(person.path("address").asText()).isEqualTo("maria@cefetmg.br");
        assertThat(person.path("name").asText()).isEqualTo("Maria \"M\" <b>");
        assertThat(person.path("subject").asText()).isEqualTo("s-1");
        assertThat(person.path("formerAddresses").path(0).path("address").asText())
                .isEqualTo("antes@cefetmg.br");
    }

    @Test
    void hasTheChoiceWithTheTextThatWasAcknowledged() throws Exception {
        JsonNode choice = whole().path("choice");
        assertThat(choice.path("protocol").asText()).isEqualTo("POP");
        assertThat(choice.path("acknowledgement").path("text").asText()).isEqualTo(READ.text());
    }

    @Test
    void hasDevicesCodesAndEvents() throws Exception {
        assertThat(whole().path("devices").path(0).path("client").asText()).isEqualTo("iphone-mail");
        assertThat(whole().path("codes").path(0).path("progress").asText()).isEqualTo("spent");
        assertThat(whole().path("events").path(0).path("format").asText()).isEqualTo("apple-mobileconfig");
    }

    @Test
    void doesNotHaveOurOwnNameForThem() throws Exception {
        assertThat(whole().toString()).doesNotContain(new UUID(1, 2).toString());
    }
}
