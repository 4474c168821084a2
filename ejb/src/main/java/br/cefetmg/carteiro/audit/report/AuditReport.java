package br.cefetmg.carteiro.audit.report;

import br.cefetmg.carteiro.account.MailAddress;
import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.audit.Attribution;
import br.cefetmg.carteiro.audit.AuditTrail;
import br.cefetmg.carteiro.audit.EventId;
import br.cefetmg.carteiro.audit.EventType;
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
import java.time.Instant;
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
    private static final String FILES =
            "select count(e) from AuditEventRow e where e.recordedAt >= :since and e.type = :type";

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

    /** The record in numbers, for an auditor. */
    public Summary summary(KnownPerson auditor, Channel channel, Days days) {
        auditTrail.record(
                Attribution.staff(auditor, Optional.empty(), channel),
                new Occurrence.RecordRead(
                        "summary",
                        Map.of(
                                "from",
                                days.first().toString(),
                                "to",
                                days.last().toString())));
        return Tally.of(people(), days, SummaryQuery.run(entities, days));
    }

    /** One event, for an auditor; empty when there is none by this id, and then nothing has been read. */
    public Optional<EventInFull> event(KnownPerson auditor, Channel channel, String id) {
        Optional<KeptEvent> kept = EventId.read(id).flatMap(name -> EventQuery.byId(entities, name.value()));
        kept.ifPresent(event -> auditTrail.record(
                Attribution.staff(auditor, holderOf(event.personRef()), channel),
                new Occurrence.RecordRead("event", Map.of("event", event.id()))));
        return kept.map(event -> new EventInFull(
                reader.view(event),
                event.actorRef().equals(event.personRef()),
                holderOf(event.actorRef()).flatMap(KnownPerson::mailbox).map(MailAddress::asString)));
    }

    /** How many files and signatures were handed out since then, for an operator; it names nobody. */
    @RolesAllowed("operator")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public long filesSince(Instant moment) {
        return entities.createQuery(FILES, Long.class)
                .setParameter("since", moment)
                .setParameter("type", EventType.PAYLOAD_ISSUED.wireName())
                .getSingleResult();
    }

    private Map<ReceiveProtocol, Long> people() {
        Map<ReceiveProtocol, Long> people = new EnumMap<>(ReceiveProtocol.class);
        entities.createQuery(CENSUS, Object[].class)
                .getResultStream()
                .forEach(row -> people.put((ReceiveProtocol) row[0], (Long) row[1]));
        return people;
    }

    private Optional<KnownPerson> holderOf(String reference) {
        return pseudonyms.holderOf(reference).flatMap(directory::known);
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
