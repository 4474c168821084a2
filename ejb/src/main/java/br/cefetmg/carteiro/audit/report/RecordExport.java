package br.cefetmg.carteiro.audit.report;

import br.cefetmg.carteiro.audit.Attribution;
import br.cefetmg.carteiro.audit.AuditTrail;
import br.cefetmg.carteiro.audit.Occurrence;
import br.cefetmg.carteiro.directory.KnownPerson;
import br.cefetmg.carteiro.identity.Channel;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Hands a person every event about them.
 *
 * <p>Guarantees: none is left out, and that they were handed out is an event itself, the first of them.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class RecordExport {
    private static final int AT_ONCE = 1_000;

    @EJB
    AuditTrail auditTrail;

    @EJB
    AuditReport report;

    /** All of them, the latest first. */
    public List<EventView> of(KnownPerson person, Channel channel) {
        auditTrail.record(Attribution.own(person, channel), new Occurrence.RecordExported());
        List<EventView> events = new ArrayList<>();
        Optional<Cursor> next = Optional.empty();
        do {
            Page page = report.ofPerson(person, next, AT_ONCE);
            events.addAll(page.events());
            next = page.next();
        } while (next.isPresent());
        return events;
    }
}
