package br.cefetmg.carteiro.portal.record;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.audit.EventType;
import br.cefetmg.carteiro.audit.report.EventView;
import br.cefetmg.carteiro.device.KnownDevice;
import br.cefetmg.carteiro.language.ClientTexts;
import br.cefetmg.carteiro.language.FormatTexts;
import br.cefetmg.carteiro.language.Language;
import br.cefetmg.carteiro.payload.MailClients;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A person's own record (B-record)")
class RecordLinesTest {
    private static final FormatTexts TEXTS = new FormatTexts(Language.ENGLISH);
    private static final Instant LATE = Instant.parse("2026-11-24T01:30:00Z");

    @Test
    void showsEachKindOfEventOnce() {
        List<EventView> events = Arrays.stream(EventType.values())
                .map(type -> new EventView("1", LATE, type.wireName(), "portal", Optional.empty(), new TreeMap<>()))
                .toList();
        RecordLines lines = RecordLines.of(events, TEXTS);
        assertThat(lines.choices()).extracting("type").contains("choice.made", "pop.second-device.acknowledged");
        assertThat(lines.files()).extracting("type").contains("payload.issued");
        assertThat(lines.others()).extracting("type").contains("mailbox.changed", "record.exported");
        assertThat(lines.choices().size()
                        + lines.files().size()
                        + lines.others().size())
                .isEqualTo(events.size());
    }

    @Test
    void tellsTheDayAsItWasHereAndWhenItIsForgotten() {
        EventView event = new EventView(
                "1",
                LATE,
                "choice.made",
                "portal",
                Optional.empty(),
                new TreeMap<>(Map.of("format", "apple-mobileconfig")));
        assertThat(RecordLines.of(List.of(event), TEXTS).choices())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .containsEntry("at", "23/11/2026 22:30")
                        .containsEntry("format", "iPhone, iPad and Mac")
                        .containsEntry("forgotten", "23/11/2031"));
    }

    @Test
    void namesFirstTheDevicesThatAreStillToBeSetUpAgain() {
        List<KnownDevice> devices = List.of(
                device("iphone-mail", ReceiveProtocol.POP, Optional.empty()),
                device("thunderbird", ReceiveProtocol.IMAP, Optional.empty()),
                device("mac-mail", ReceiveProtocol.IMAP, Optional.of(LATE)));
        List<Map<String, Object>> lines = lines(devices, MailClients.builtIn());
        assertThat(lines).extracting("client").containsExactly("Thunderbird on a computer", "Mail on iPhone or iPad");
        assertThat(lines).extracting("stale").containsExactly(true, false);
    }

    @Test
    void leadsToTheFileForADeviceUnlessItsMailProgramIsOfferedNoMore() {
        List<KnownDevice> devices = List.of(device("iphone-mail", ReceiveProtocol.IMAP, Optional.empty()));
        assertThat(lines(devices, MailClients.builtIn()))
                .extracting("files")
                .containsExactly("portal/files/apple-mobileconfig?client=iphone-mail");
        assertThat(lines(devices, MailClients.builtIn().without(Set.of("iphone-mail"))))
                .extracting("files")
                .containsExactly("portal");
    }

    @Test
    void asksForTheFileThatReplacesWhereThereIsOneAndOnlyAfterAChange() {
        List<KnownDevice> devices = List.of(
                device("outlook-classic", ReceiveProtocol.IMAP, Optional.empty()),
                device("thunderbird-android", ReceiveProtocol.IMAP, Optional.empty()),
                device("outlook-classic", ReceiveProtocol.POP, Optional.empty()));
        assertThat(lines(devices, MailClients.builtIn()))
                .extracting("files")
                .containsExactly(
                        "portal/files/outlook-bundle?client=outlook-classic&replace=true",
                        "portal/files/thunderbird-android-k9s?client=thunderbird-android",
                        "portal/files/outlook-bundle?client=outlook-classic");
    }

    private static List<Map<String, Object>> lines(List<KnownDevice> devices, MailClients offered) {
        return DeviceLines.of(devices, Optional.of(ReceiveProtocol.POP), offered, new ClientTexts(Language.ENGLISH));
    }

    private static KnownDevice device(String client, ReceiveProtocol protocol, Optional<Instant> settled) {
        return new KnownDevice(
                UUID.nameUUIDFromBytes(new byte[] {(byte) client.length()}), client, protocol, LATE, LATE, settled);
    }
}
