package br.cefetmg.carteiro.audit.report;

import java.util.Optional;

/**
 * One event for an auditor who looks at it alone, with who did it.
 *
 * @param own whether the person whom it concerns did it themselves
 * @param actor the address that whoever did it has today; empty for somebody who has none, for a machine, and for somebody
 *     who has been forgotten
 */
public record EventInFull(EventView event, boolean own, Optional<String> actor) {}
