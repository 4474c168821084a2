package br.cefetmg.carteiro.portal.staff;

import br.cefetmg.carteiro.audit.report.EventInFull;
import br.cefetmg.carteiro.audit.report.EventView;
import br.cefetmg.carteiro.portal.EventLines;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One event with all its members. */
final class EventPage {
    /** Members that the bundle has words for; others stand under the record's own name. */
    private static final Set<String> WORDED = Set.of(
            "acknowledgement",
            "canonicalSha256",
            "client",
            "code",
            "deliveredSha256",
            "format",
            "formerProtocol",
            "keyId",
            "manualRevision",
            "nameReplaced",
            "part",
            "protocol",
            "view");

    private EventPage() {}

    static Map<String, Object> values(EventInFull full) {
        EventView event = full.event();
        return Map.of(
                "event",
                EventLines.of(List.of(event)).getFirst(),
                "own",
                full.own(),
                "actor",
                full.actor().orElse(""),
                "members",
                event.attributes().entrySet().stream()
                        .map(member -> Map.of(
                                "name", member.getKey(),
                                "value", member.getValue(),
                                "worded", WORDED.contains(member.getKey())))
                        .toList());
    }
}
