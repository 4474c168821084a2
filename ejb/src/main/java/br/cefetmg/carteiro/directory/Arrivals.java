package br.cefetmg.carteiro.directory;

import br.cefetmg.carteiro.account.MailAddress;
import br.cefetmg.carteiro.identity.Channel;
import br.cefetmg.carteiro.identity.Person;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Writes the directory; apart from {@link Directory} because each arrival is a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Arrivals {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Event<PersonArrived> arrived;

    @Inject
    Event<MailboxChanged> mailboxChanged;

    @Inject
    Clock clock;

    public KnownPerson take(Person person, Channel channel) {
        Instant now = clock.instant();
        person.mailbox().ifPresent(address -> freeFromOthers(address, person, channel, now));
        Optional<PersonRow> row = Directory.find(entities, person.subject());
        return row.isPresent() ? refresh(row.get(), person, channel, now) : enter(person, now);
    }

    private KnownPerson enter(Person person, Instant now) {
        PersonRow row = new PersonRow(UUID.randomUUID(), person, now);
        entities.persist(row);
        entities.flush();
        arrived.fire(new PersonArrived(row.known()));
        return row.known();
    }

    private KnownPerson refresh(PersonRow row, Person person, Channel channel, Instant now) {
        Optional<MailAddress> former = row.known().mailbox();
        row.take(person, now);
        former.filter(address -> !former.equals(person.mailbox()))
                .ifPresent(address -> leave(row, address, channel, now));
        entities.flush();
        return row.known();
    }

    /** The identity provider vouches for the newcomer; whoever had the address before has it no more. */
    private void freeFromOthers(MailAddress address, Person newcomer, Channel channel, Instant now) {
        Directory.holderOf(entities, address)
                .filter(row -> !row.known().subject().equals(newcomer.subject()))
                .ifPresent(row -> {
                    row.loseMailbox();
                    leave(row, address, channel, now);
                    // before the newcomer's row is written: the address is unique at every moment
                    entities.flush();
                });
    }

    private void leave(PersonRow row, MailAddress address, Channel channel, Instant now) {
        entities.persist(new FormerMailbox(
                UUID.randomUUID(), address.asString(), row.known().id(), now));
        mailboxChanged.fire(new MailboxChanged(row.known(), address, channel));
    }
}
