package br.cefetmg.carteiro.audit;

import br.cefetmg.carteiro.directory.KnownPerson;
import br.cefetmg.carteiro.directory.MailboxChanged;
import br.cefetmg.carteiro.signing.KeyRing;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/**
 * Writes the record.
 *
 * <p>Guarantees: what {@link #record} wrote is there if and only if the caller's transaction committed; a refusal is there
 * even though the caller's transaction rolls back. Nothing here updates or deletes.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AuditTrail {
    @PersistenceContext
    EntityManager entities;

    @Inject
    PersonKeys personKeys;

    @Inject
    KeyRing keyRing;

    @Inject
    Clock clock;

    /** One event, in the caller's transaction. */
    public EventId record(Attribution by, Occurrence occurrence) {
        return record(EventId.random(), by, occurrence);
    }

    /** One event, in the caller's transaction, by a name that something signed already bears. */
    public EventId record(EventId id, Attribution by, Occurrence occurrence) {
        try {
            AuditEventRow row = new AuditEventRow(envelope(id, by, occurrence), occurrence, keyRing.recordMac());
            entities.persist(row);
            // a constraint that does not hold must be known before anything is handed out
            entities.flush();
            return id;
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("Every JDK has HMAC-SHA256 and AES-GCM", absent);
        }
    }

    /** One event in a transaction of its own: for refusals, which roll back what they refuse. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public EventId recordApart(Attribution by, Occurrence occurrence) {
        return record(by, occurrence);
    }

    public void mailboxChanged(@Observes MailboxChanged change) {
        record(Attribution.own(change.person(), change.channel()), new Occurrence.MailboxChanged(change.former()));
    }

    private EventText.Envelope envelope(EventId id, Attribution by, Occurrence occurrence)
            throws GeneralSecurityException {
        HeldKey concerned = keyOf(by.concerned());
        return new EventText.Envelope(
                id,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                by.actor().equals(by.concerned())
                        ? concerned.reference()
                        : keyOf(by.actor()).reference(),
                by.client(),
                concerned.reference(),
                by.channel().wireName(),
                concerned.key().encrypted(EventDetails.of(by.concerned(), occurrence)));
    }

    private HeldKey keyOf(KnownPerson person) {
        return personKeys.of(person.id()).orElseThrow(() -> new IllegalStateException("A person without a key"));
    }
}
