package br.cefetmg.carteiro.audit.report;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.audit.Attribution;
import br.cefetmg.carteiro.audit.AuditTrail;
import br.cefetmg.carteiro.audit.Occurrence;
import br.cefetmg.carteiro.audit.Pseudonyms;
import br.cefetmg.carteiro.directory.Directory;
import br.cefetmg.carteiro.directory.KnownPerson;
import br.cefetmg.carteiro.identity.Channel;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the record.
 *
 * <p>Guarantees: an auditor's read is recorded in the same transaction, before anything is shown; a person's read of their
 * own record shows only what concerns them.
 */
@Stateless
@RolesAllowed("auditor")
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class AuditReport {
    private static final String CENSUS = "select c.protocol, count(c) from ProtocolChoiceRow c group by c.protocol";

    @PersistenceContext
    EntityManager entities;

    @EJB
    AuditTrail auditTrail;

    @EJB
    Directory directory;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    EventReader reader;

    /** Events about one person, for that person. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Page ofPerson(KnownPerson person, Optional<Cursor> after, int limit) {
        return page(Criteria.EVERYTHING, Optional.of(referencesOf(List.of(person))), after, limit);
    }

    /** Events by criteria, for an auditor. */
    public Page search(KnownPerson auditor, Channel channel, Criteria criteria, Optional<Cursor> after, int limit) {
        List<KnownPerson> people =
                criteria.person().map(directory::everyHolderOf).orElse(List.of());
        Optional<KnownPerson> about = people.size() == 1 ? Optional.of(people.getFirst()) : Optional.empty();
        auditTrail.record(
                Attribution.staff(auditor, about, channel),
                new Occurrence.RecordRead("events", criteria.withoutPerson()));
        Optional<List<String>> references =
                criteria.person().isPresent() ? Optional.of(referencesOf(people)) : Optional.empty();
        return page(criteria, references, after, limit);
    }

    /** How many people stand at each protocol, for an auditor. */
    public Map<ReceiveProtocol, Long> summary(KnownPerson auditor, Channel channel) {
        auditTrail.record(
                Attribution.staff(auditor, Optional.empty(), channel), new Occurrence.RecordRead("summary", Map.of()));
        Map<ReceiveProtocol, Long> people = new EnumMap<>(ReceiveProtocol.class);
        List.of(ReceiveProtocol.values()).forEach(protocol -> people.put(protocol, 0L));
        entities.createQuery(CENSUS, Object[].class)
                .getResultStream()
                .forEach(row -> people.put((ReceiveProtocol) row[0], (Long) row[1]));
        return people;
    }

    private Page page(Criteria criteria, Optional<List<String>> people, Optional<Cursor> after, int limit) {
        List<KeptEvent> kept = new EventQuery(criteria, people, after).run(entities, limit);
        List<KeptEvent> shown = kept.subList(0, Math.min(limit, kept.size()));
        Optional<Cursor> next = kept.size() > limit
                ? Optional.of(
                        new Cursor(shown.getLast().recordedAt(), shown.getLast().id()))
                : Optional.empty();
        return new Page(shown.stream().map(reader::view).toList(), next);
    }

    private List<String> referencesOf(List<KnownPerson> people) {
        return people.stream().flatMap(person -> pseudonyms.of(person).stream()).toList();
    }
}
