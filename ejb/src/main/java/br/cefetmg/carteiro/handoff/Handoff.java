package br.cefetmg.carteiro.handoff;

import br.cefetmg.carteiro.directory.KnownPerson;
import br.cefetmg.carteiro.issuance.PayloadIssuer;
import br.cefetmg.carteiro.problem.ProvisioningException;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Hands a person's file over to another of their devices.
 *
 * <p>Guarantees: a code opens one file of one person, once, within ten minutes, for as long as their choice and the manual
 * stay as they were; there is one open code for each person and format; the database holds nothing that opens a file.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Handoff {
    @PersistenceContext
    EntityManager entities;

    @EJB
    CodeTransaction transaction;

    @EJB
    PayloadIssuer issuer;

    @Inject
    Clock clock;

    /**
     * A new code; an open one for the same format ends.
     *
     * @throws ProvisioningException when the person has not chosen
     */
    public OpenCode make(KnownPerson person, CodeWish wish) {
        try {
            return transaction.make(person, wish);
        } catch (EJBException raced) {
            // two at once: whoever comes second finds the first one's code and replaces it
            return transaction.make(person, wish);
        }
    }

    /**
     * Uses a code.
     *
     * @param visitor who has signed in, if anybody has
     * @throws ProvisioningException when the file cannot be made now; the code is not spent then
     */
    public Answer spend(Code code, Optional<KnownPerson> visitor) {
        return transaction.spend(code, visitor);
    }

    /**
     * The file that a ticket fetches, with an event of its own each time; empty when the ticket's minute is over.
     *
     * @throws ProvisioningException the reason why nothing leaves
     */
    public Optional<Fetched> fetch(String secret) {
        return transaction
                .fetched(secret)
                .map(claim ->
                        new Fetched(claim.request().by().concerned(), issuer.issue(claim.request()), claim.madeAt()));
    }

    /** What has become of the codes of these names, from whoever may know: those that are forgotten are missing. */
    public Map<String, Progress> progress(Set<String> names) {
        Instant now = clock.instant();
        return names.isEmpty()
                ? Map.of()
                : entities.createQuery("select c from CodeRow c where c.codeHash in :names", CodeRow.class)
                        .setParameter("names", names)
                        .getResultStream()
                        .collect(Collectors.toMap(CodeRow::name, row -> row.progress(now)));
    }

    /** Whether it is the name of one of this person's codes. */
    public boolean isOwn(String name, KnownPerson person) {
        return entities.createQuery(
                                "select count(c) from CodeRow c where c.codeHash = :name and c.personId = :person",
                                Long.class)
                        .setParameter("name", name)
                        .setParameter("person", person.id())
                        .getSingleResult()
                > 0;
    }

    /** What is still kept of a person's codes, the one that ends last first. */
    public List<HeldCode> heldAbout(KnownPerson person) {
        Instant now = clock.instant();
        return entities.createQuery(
                        "select c from CodeRow c where c.personId = :person order by c.endsAt desc", CodeRow.class)
                .setParameter("person", person.id())
                .getResultStream()
                .map(row -> row.held(now))
                .toList();
    }
}
