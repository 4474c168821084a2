package br.cefetmg.carteiro.audit.report;

import java.util.List;
import java.util.Optional;

/**
 * Some events, newest first.
 *
 * @param next where the next page begins, if there is one
 */
public record Page(List<EventView> events, Optional<Cursor> next) {
    public Page {
        events = List.copyOf(events);
    }
}
