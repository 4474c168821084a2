package br.cefetmg.carteiro.portal.staff;

import br.cefetmg.carteiro.audit.report.EventInFull;
import br.cefetmg.carteiro.audit.report.EventView;
import br.cefetmg.carteiro.portal.EventLines;
import java.util.List;
import java.util.Map;

/** One event with all its members. */
final class EventPage {
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
                EventMembers.of(event.attributes()));
    }
}
