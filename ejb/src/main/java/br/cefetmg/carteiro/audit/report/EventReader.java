package br.cefetmg.carteiro.audit.report;

import br.cefetmg.carteiro.audit.Pseudonyms;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** From kept leaves to what a reader may see. */
@Singleton
class EventReader {
    private static final Set<String> NOT_FOR_READERS =
            Set.of("schema", "id", "at", "type", "channel", "actor", "person", "details");
    private static final TypeReference<TreeMap<String, String>> MEMBERS = new TypeReference<>() {};

    private final ObjectMapper json = new ObjectMapper();

    @Inject
    Pseudonyms pseudonyms;

    EventView view(KeptEvent kept) {
        Map<String, String> members = members(kept);
        SortedMap<String, String> attributes = new TreeMap<>(members);
        attributes.keySet().removeAll(NOT_FOR_READERS);
        return new EventView(
                kept.id(),
                kept.recordedAt(),
                required(members, "type"),
                required(members, "channel"),
                address(kept, required(members, "details")),
                attributes);
    }

    private Optional<String> address(KeptEvent kept, String details) {
        return pseudonyms
                .reveal(kept.personRef(), details)
                .flatMap(text -> Optional.ofNullable(parsed(text).get("address")));
    }

    private Map<String, String> members(KeptEvent kept) {
        try {
            return json.readValue(kept.leaf(), MEMBERS);
        } catch (IOException altered) {
            throw new IllegalStateException("Event " + kept.id() + " is not the leaf that was written", altered);
        }
    }

    private Map<String, String> parsed(String text) {
        try {
            return json.readValue(text, MEMBERS);
        } catch (JsonProcessingException altered) {
            throw new IllegalStateException("Details that are not what was written", altered);
        }
    }

    private static String required(Map<String, String> members, String name) {
        return Optional.ofNullable(members.get(name)).orElseThrow();
    }
}
