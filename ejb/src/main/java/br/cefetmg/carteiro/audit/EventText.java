package br.cefetmg.carteiro.audit;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.leaf.Leaf;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** From an occurrence to the leaf that is kept for ever. Pure; each type's bytes are pinned by a test. */
final class EventText {
    private static final DateTimeFormatter MICROSECONDS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private EventText() {}

    /**
     * Who, when and through which door.
     *
     * @param actorRef pseudonym of who did it
     * @param client the machine's own name where a machine did it
     * @param personRef pseudonym of whom it concerns
     * @param details what only a holder of the person's key can read
     */
    record Envelope(
            EventId id,
            Instant at,
            String actorRef,
            Optional<String> client,
            String personRef,
            String channel,
            String details) {}

    static Leaf leaf(Envelope envelope, Occurrence occurrence) {
        SortedMap<String, String> members = new TreeMap<>();
        members.put("schema", "1");
        members.put("id", envelope.id().value());
        members.put("at", MICROSECONDS.format(envelope.at()));
        members.put("type", EventType.of(occurrence).wireName());
        members.put("actor", envelope.actorRef());
        envelope.client().ifPresent(name -> members.put("client", name));
        members.put("person", envelope.personRef());
        members.put("channel", envelope.channel());
        members.put("details", envelope.details());
        members.putAll(specifics(occurrence));
        return Leaf.of(members);
    }

    static Map<String, String> specifics(Occurrence occurrence) {
        Map<String, String> members = new TreeMap<>();
        switch (occurrence) {
            case Occurrence.ChoiceMade(var protocol, var acknowledgement) -> {
                members.put("protocol", protocol.name());
                acknowledgement.ifPresent(text -> members.put("acknowledgement", text));
            }
            case Occurrence.ChoiceChanged(var from, var to, var acknowledgement) -> {
                members.put("protocol", to.name());
                members.put("formerProtocol", from.name());
                acknowledgement.ifPresent(text -> members.put("acknowledgement", text));
            }
            case Occurrence.ChoiceRefused(var wanted, var code) -> {
                members.put("protocol", wanted.name());
                members.put("code", code);
            }
            case Occurrence.SecondDeviceAcknowledged(var acknowledgement) -> {
                members.put("protocol", ReceiveProtocol.POP.name());
                members.put("acknowledgement", acknowledgement);
            }
            case Occurrence.PayloadIssued issued -> putIssued(members, issued);
            case Occurrence.PayloadInspected inspected -> {
                putFile(
                        members,
                        inspected.protocol(),
                        inspected.format(),
                        inspected.options(),
                        inspected.manualRevision());
                members.put("canonicalSha256", inspected.canonicalSha256());
            }
            case Occurrence.PayloadRefused(var format, var code) -> {
                members.put("format", format);
                members.put("code", code);
            }
            case Occurrence.MailboxChanged changed -> {
                // both addresses are personal: they stand in the encrypted part only
            }
            case Occurrence.RecordRead(var view, var criteria) -> {
                members.put("view", view);
                criteria.forEach((name, value) -> members.put("criterion." + name, value));
            }
            case Occurrence.RecordExported exported -> {
                // what is exported is what the person may see at any time: that it happened says everything
            }
        }
        return members;
    }

    private static void putFile(
            Map<String, String> members,
            ReceiveProtocol protocol,
            String format,
            Map<String, String> options,
            String manualRevision) {
        members.put("protocol", protocol.name());
        members.put("format", format);
        options.forEach((name, value) -> members.put("option." + name, value));
        members.put("manualRevision", manualRevision);
    }

    private static void putIssued(Map<String, String> members, Occurrence.PayloadIssued issued) {
        putFile(members, issued.protocol(), issued.format(), issued.options(), issued.manualRevision());
        members.put("canonicalSha256", issued.canonicalSha256());
        members.put("deliveredSha256", issued.deliveredSha256());
        if (!issued.keyIds().isEmpty()) {
            members.put("keyId", String.join(",", issued.keyIds()));
        }
        if (issued.signatureAlone()) {
            members.put("part", "signature");
        }
        if (issued.nameReplaced()) {
            members.put("nameReplaced", "true");
        }
    }
}
