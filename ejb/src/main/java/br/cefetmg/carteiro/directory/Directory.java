package br.cefetmg.carteiro.directory;

import br.cefetmg.carteiro.account.MailAddress;
import br.cefetmg.carteiro.identity.Channel;
import br.cefetmg.carteiro.identity.Person;
import br.cefetmg.carteiro.identity.Subject;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The people who have signed in.
 *
 * <p>Guarantees: one entry for each issuer and subject; an address belongs to at most one person, the one whom the
 * identity provider last vouched for it. Whoever had it before keeps their choice and record and loses the address.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Directory {
    @PersistenceContext
    EntityManager entities;

    @EJB
    Arrivals arrivals;

    @Inject
    JustSeen justSeen;

    /** The entry of somebody who is here now, brought up to date when their address or name has changed. */
    public KnownPerson welcome(Person person, Channel channel) {
        return justSeen.entryOf(person)
                .orElseGet(() -> justSeen.remember(person, asSeen(person).orElseGet(() -> arrive(person, channel))));
    }

    /** Whether they have an entry, up to date or not. */
    public boolean knows(Person person) {
        return find(entities, person.subject()).isPresent();
    }

    /** The entry by its id. */
    public Optional<KnownPerson> known(UUID id) {
        return Optional.ofNullable(entities.find(PersonRow.class, id)).map(PersonRow::known);
    }

    /** How many entries there are, those of machines and of people without a mailbox included. */
    public long size() {
        return entities.createQuery("select count(p) from PersonRow p", Long.class)
                .getSingleResult();
    }

    /** Who has this mailbox now. */
    public Optional<KnownPerson> holderOf(MailAddress address) {
        return holderOf(entities, address).map(PersonRow::known);
    }

    /** Whether somebody had this mailbox once. */
    public boolean isFormer(MailAddress address) {
        return !formerHolders(address).isEmpty();
    }

    /** Everyone who has or had this mailbox. */
    public List<KnownPerson> everyHolderOf(MailAddress address) {
        return entities.createQuery(
                        "select p from PersonRow p where p.activeAddress = :address or p.id in :former",
                        PersonRow.class)
                .setParameter("address", address.asString())
                .setParameter("former", formerHolders(address))
                .getResultStream()
                .map(PersonRow::known)
                .toList();
    }

    /** What the directory holds about somebody beyond who they are. */
    public HeldEntry heldAbout(KnownPerson person) {
        List<HeldEntry.Former> former = entities.createQuery(
                        "select f from FormerMailbox f where f.personId = :person order by f.goneAt",
                        FormerMailbox.class)
                .setParameter("person", person.id())
                .getResultStream()
                .map(FormerMailbox::held)
                .toList();
        return new HeldEntry(entities.find(PersonRow.class, person.id()).seenAt(), former);
    }

    private Optional<KnownPerson> asSeen(Person person) {
        return find(entities, person.subject())
                .filter(row -> row.isAsSeen(person))
                .map(PersonRow::known);
    }

    /** Two first requests of one person may arrive together; the one that comes second finds the entry of the first. */
    private KnownPerson arrive(Person person, Channel channel) {
        try {
            KnownPerson entry = arrivals.take(person, channel);
            justSeen.forgetAll();
            return entry;
        } catch (EJBException raced) {
            entities.clear();
            return asSeen(person).orElseThrow(() -> raced);
        }
    }

    private List<UUID> formerHolders(MailAddress address) {
        return entities.createQuery("select f.personId from FormerMailbox f where f.address = :address", UUID.class)
                .setParameter("address", address.asString())
                .getResultList();
    }

    static Optional<PersonRow> find(EntityManager entities, Subject subject) {
        return entities.createQuery(
                        "select p from PersonRow p where p.issuer = :issuer and p.subject = :subject", PersonRow.class)
                .setParameter("issuer", subject.issuer())
                .setParameter("subject", subject.id())
                .getResultStream()
                .findFirst();
    }

    static Optional<PersonRow> holderOf(EntityManager entities, MailAddress address) {
        return entities.createQuery("select p from PersonRow p where p.activeAddress = :address", PersonRow.class)
                .setParameter("address", address.asString())
                .getResultStream()
                .findFirst();
    }
}
