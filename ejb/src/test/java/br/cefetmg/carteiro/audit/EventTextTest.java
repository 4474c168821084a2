package br.cefetmg.carteiro.audit;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.account.MailAddress;
import br.cefetmg.carteiro.account.ReceiveProtocol;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The canonical bytes of each event, for ever (A-record)")
class EventTextTest {
    private static final EventText.Envelope ENVELOPE = new EventText.Envelope(
            new EventId("00112233445566778899aabbccddeeff"),
            Instant.parse("2026-11-24T12:00:00.000001Z"),
            "a1",
            Optional.empty(),
            "b2",
            "api",
            "c3");
    private static final String HEAD = "\"actor\":\"a1\",\"at\":\"2026-11-24T12:00:00.000001Z\"";

    static Stream<Arguments> pinned() {
        return Stream.of(
                Arguments.of(
                        new Occurrence.ChoiceMade(ReceiveProtocol.POP, Optional.of("ff")),
                        "{\"acknowledgement\":\"ff\"," + HEAD + ",\"channel\":\"api\",\"details\":\"c3\","
                                + "\"id\":\"00112233445566778899aabbccddeeff\",\"person\":\"b2\",\"protocol\":\"POP\","
                                + "\"schema\":\"1\",\"type\":\"choice.made\"}"),
                Arguments.of(
                        new Occurrence.ChoiceChanged(ReceiveProtocol.POP, ReceiveProtocol.IMAP, Optional.empty()),
                        "{" + HEAD + ",\"channel\":\"api\",\"details\":\"c3\",\"formerProtocol\":\"POP\","
                                + "\"id\":\"00112233445566778899aabbccddeeff\",\"person\":\"b2\",\"protocol\":\"IMAP\","
                                + "\"schema\":\"1\",\"type\":\"choice.changed\"}"),
                Arguments.of(
                        new Occurrence.ChoiceRefused(ReceiveProtocol.POP, "MN010-2002"),
                        "{" + HEAD + ",\"channel\":\"api\",\"code\":\"MN010-2002\",\"details\":\"c3\","
                                + "\"id\":\"00112233445566778899aabbccddeeff\",\"person\":\"b2\",\"protocol\":\"POP\","
                                + "\"schema\":\"1\",\"type\":\"choice.refused\"}"),
                Arguments.of(
                        new Occurrence.SecondDeviceAcknowledged("ff"),
                        "{\"acknowledgement\":\"ff\"," + HEAD + ",\"channel\":\"api\",\"details\":\"c3\","
                                + "\"id\":\"00112233445566778899aabbccddeeff\",\"person\":\"b2\",\"protocol\":\"POP\","
                                + "\"schema\":\"1\",\"type\":\"pop.second-device.acknowledged\"}"),
                Arguments.of(
                        new Occurrence.PayloadIssued(
                                ReceiveProtocol.IMAP,
                                "apple-mobileconfig",
                                Map.of("connection", "ssl"),
                                "MN 010 1.1",
                                "d4",
                                "e5",
                                List.of("f6", "07"),
                                true,
                                true),
                        "{" + HEAD + ",\"canonicalSha256\":\"d4\",\"channel\":\"api\",\"deliveredSha256\":\"e5\","
                                + "\"details\":\"c3\",\"format\":\"apple-mobileconfig\","
                                + "\"id\":\"00112233445566778899aabbccddeeff\",\"keyId\":\"f6,07\","
                                + "\"manualRevision\":\"MN 010 1.1\",\"nameReplaced\":\"true\","
                                + "\"option.connection\":\"ssl\",\"part\":\"signature\",\"person\":\"b2\",\"protocol\":\"IMAP\","
                                + "\"schema\":\"1\",\"type\":\"payload.issued\"}"),
                Arguments.of(
                        new Occurrence.PayloadInspected(
                                ReceiveProtocol.IMAP, "apple-mobileconfig", Map.of(), "MN 010 1.1", "d4"),
                        "{" + HEAD + ",\"canonicalSha256\":\"d4\",\"channel\":\"api\",\"details\":\"c3\","
                                + "\"format\":\"apple-mobileconfig\",\"id\":\"00112233445566778899aabbccddeeff\","
                                + "\"manualRevision\":\"MN 010 1.1\",\"person\":\"b2\",\"protocol\":\"IMAP\","
                                + "\"schema\":\"1\",\"type\":\"payload.inspected\"}"),
                Arguments.of(
                        new Occurrence.PayloadRefused("settings-card", "MN010-2001"),
                        "{" + HEAD + ",\"channel\":\"api\",\"code\":\"MN010-2001\",\"details\":\"c3\","
                                + "\"format\":\"settings-card\",\"id\":\"00112233445566778899aabbccddeeff\","
                                + "\"person\":\"b2\",\"schema\":\"1\",\"type\":\"payload.refused\"}"),
                Arguments.of(
                        new Occurrence.MailboxChanged(MailAddress.of("velho@cefetmg.br")),
                        "{" + HEAD + ",\"channel\":\"api\",\"details\":\"c3\","
                                + "\"id\":\"00112233445566778899aabbccddeeff\",\"person\":\"b2\",\"schema\":\"1\","
                                + "\"type\":\"mailbox.changed\"}"),
                Arguments.of(
                        new Occurrence.RecordRead("events", Map.of("protocol", "POP")),
                        "{" + HEAD + ",\"channel\":\"api\",\"criterion.protocol\":\"POP\",\"details\":\"c3\","
                                + "\"id\":\"00112233445566778899aabbccddeeff\",\"person\":\"b2\",\"schema\":\"1\","
                                + "\"type\":\"record.read\",\"view\":\"events\"}"),
                Arguments.of(
                        new Occurrence.RecordExported(),
                        "{" + HEAD + ",\"channel\":\"api\",\"details\":\"c3\","
                                + "\"id\":\"00112233445566778899aabbccddeeff\",\"person\":\"b2\",\"schema\":\"1\","
                                + "\"type\":\"record.exported\"}"));
    }

    @ParameterizedTest
    @MethodSource("pinned")
    void isPinned(Occurrence occurrence, String bytes) {
        assertThat(EventText.leaf(ENVELOPE, occurrence)).hasToString(bytes);
    }

    @Test
    void aMachineIsNamedBesideItsPseudonym() {
        EventText.Envelope byMdm =
                new EventText.Envelope(ENVELOPE.id(), ENVELOPE.at(), "a1", Optional.of("mdm"), "b2", "mdm", "c3");
        assertThat(EventText.leaf(byMdm, new Occurrence.PayloadRefused("settings-card", "MN010-2001")))
                .hasToString("{" + HEAD + ",\"channel\":\"mdm\",\"client\":\"mdm\",\"code\":\"MN010-2001\","
                        + "\"details\":\"c3\",\"format\":\"settings-card\","
                        + "\"id\":\"00112233445566778899aabbccddeeff\",\"person\":\"b2\",\"schema\":\"1\","
                        + "\"type\":\"payload.refused\"}");
    }

    @Test
    void everyTypeIsPinned() {
        assertThat(pinned().map(row -> EventType.of((Occurrence) row.get()[0])))
                .containsExactlyInAnyOrder(EventType.values());
    }
}
