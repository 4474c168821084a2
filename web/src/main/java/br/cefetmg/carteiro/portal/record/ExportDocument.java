package br.cefetmg.carteiro.portal.record;

import br.cefetmg.carteiro.account.MailAddress;
import br.cefetmg.carteiro.audit.report.EventView;
import br.cefetmg.carteiro.choice.Acknowledgement;
import br.cefetmg.carteiro.choice.ProtocolChoice;
import br.cefetmg.carteiro.device.KnownDevice;
import br.cefetmg.carteiro.directory.HeldEntry;
import br.cefetmg.carteiro.directory.KnownPerson;
import br.cefetmg.carteiro.handoff.HeldCode;
import br.cefetmg.carteiro.portal.Forgetting;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything that is held about a person, to be written as JSON. Pure. */
record ExportDocument(
        KnownPerson person,
        HeldEntry entry,
        Optional<ProtocolChoice> choice,
        Optional<Acknowledgement> acknowledgement,
        List<KnownDevice> devices,
        List<HeldCode> codes,
        List<EventView> events) {
    private static final ObjectWriter JSON = new ObjectMapper().writerWithDefaultPrettyPrinter();

    String asOf(Instant now) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("exportedAt", now.toString());
        members.put("person", person(person, entry));
        members.put("choice", choice.map(made -> choice(made, acknowledgement)).orElse(null));
        members.put("devices", devices.stream().map(ExportDocument::device).toList());
        members.put("codes", codes.stream().map(ExportDocument::code).toList());
        members.put("events", events.stream().map(ExportDocument::event).toList());
        members.put("eventsAreKeptFor", Forgetting.EVENTS.toString());
        try {
            return JSON.writeValueAsString(members);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Maps of texts are always writable", impossible);
        }
    }

    private static Map<String, @Nullable Object> person(KnownPerson person, HeldEntry entry) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("issuer", person.subject().issuer());
        members.put("subject", person.subject().id());
        members.put("address", person.mailbox().map(MailAddress::asString).orElse(null));
        members.put("name", person.name().orElse(null));
        members.put("seenAt", entry.seenAt().toString());
        members.put(
                "formerAddresses",
                entry.former().stream()
                        .map(former -> Map.of(
                                "address",
                                former.address().asString(),
                                "goneAt",
                                former.goneAt().toString()))
                        .toList());
        return members;
    }

    private static Map<String, Object> choice(ProtocolChoice choice, Optional<Acknowledgement> acknowledgement) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("protocol", choice.protocol().name());
        members.put("version", choice.version());
        members.put("changedAt", choice.changedAt().toString());
        acknowledgement.ifPresent(text -> members.put(
                "acknowledgement",
                Map.of(
                        "sha256", text.sha256(),
                        "language", text.language(),
                        "version", text.version(),
                        "text", text.text())));
        return members;
    }

    private static Map<String, @Nullable Object> device(KnownDevice device) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("id", device.id().toString());
        members.put("client", device.client());
        members.put("protocol", device.protocol().name());
        members.put("since", device.since().toString());
        members.put("lastAt", device.lastAt().toString());
        members.put("settledAt", device.settledAt().map(Instant::toString).orElse(null));
        return members;
    }

    private static Map<String, @Nullable Object> code(HeldCode code) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("format", code.format().slug());
        members.put("protocol", code.protocol().name());
        members.put("signInNeeded", code.signInNeeded());
        members.put("endsAt", code.endsAt().toString());
        members.put("progress", code.progress().slug());
        return members;
    }

    private static Map<String, @Nullable Object> event(EventView event) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("id", event.id());
        members.put("at", event.at().toString());
        members.put("type", event.type());
        members.put("channel", event.channel());
        members.put("person", event.person().orElse(null));
        members.putAll(event.attributes());
        return members;
    }
}
