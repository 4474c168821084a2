package br.cefetmg.carteiro.choice;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.audit.Attribution;
import br.cefetmg.carteiro.audit.AuditTrail;
import br.cefetmg.carteiro.audit.Occurrence;
import br.cefetmg.carteiro.directory.KnownPerson;
import br.cefetmg.carteiro.identity.Channel;
import br.cefetmg.carteiro.problem.ProvisioningException;
import br.cefetmg.carteiro.problem.RemovalNotAcknowledged;
import br.cefetmg.carteiro.problem.Trace;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.Optional;

/**
 * Everyone's choice of receive protocol.
 *
 * <p>Guarantees: at most one choice a person; POP only with its acknowledgement; each change is recorded with it or does
 * not happen; each refusal is recorded apart.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ProtocolChoices {
    @PersistenceContext
    EntityManager entities;

    @Inject
    StandingChoice standing;

    @EJB
    ChoiceTransaction transaction;

    @EJB
    AcknowledgementShelf shelf;

    @EJB
    AuditTrail auditTrail;

    /** The choice as the database has it: what the caller's own transaction has not written yet is not seen. */
    public Optional<ProtocolChoice> of(KnownPerson person) {
        return standing.of(person.id());
    }

    /** The choice, kept from changing until the caller's transaction ends. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Optional<ProtocolChoice> held(KnownPerson person) {
        return Optional.ofNullable(entities.find(ProtocolChoiceRow.class, person.id(), LockModeType.PESSIMISTIC_READ))
                .map(ProtocolChoiceRow::asChoice);
    }

    /**
     * Makes, keeps or changes the choice.
     *
     * @throws ProvisioningException RemovalNotAcknowledged, ChoiceChangedMeanwhile or PreconditionRequired
     */
    public ProtocolChoice choose(KnownPerson person, Channel channel, Wish wish) {
        try {
            if (wish.protocol() == ReceiveProtocol.POP && wish.acknowledgesRemoval()) {
                keep(Acknowledgement.inForce(wish.language()));
            }
            return transaction.choose(person, channel, wish);
        } catch (ProvisioningException refused) {
            throw recorded(refused, person, channel, wish.protocol());
        }
    }

    /**
     * Lets somebody who receives by POP set up a second device, once they have acknowledged again what POP does.
     *
     * @param language in which the acknowledgement was read
     * @throws ProvisioningException RemovalNotAcknowledged, or ChoiceChangedMeanwhile where they do not receive by POP
     */
    public void acknowledgeSecondDevice(KnownPerson person, Channel channel, boolean acknowledges, Locale language) {
        try {
            if (!acknowledges) {
                throw new RemovalNotAcknowledged();
            }
            Acknowledgement read = Acknowledgement.inForce(language);
            keep(read);
            transaction.acknowledgeSecondDevice(person, channel, read);
        } catch (ProvisioningException refused) {
            throw recorded(refused, person, channel, ReceiveProtocol.POP);
        }
    }

    private ProvisioningException recorded(
            ProvisioningException refused, KnownPerson person, Channel channel, ReceiveProtocol wanted) {
        if (refused.trace() == Trace.EVENT) {
            auditTrail.recordApart(
                    Attribution.own(person, channel), new Occurrence.ChoiceRefused(wanted, refused.code()));
        }
        return refused;
    }

    /** Two people may acknowledge a new wording at the same moment; whoever comes second finds it kept. */
    private void keep(Acknowledgement acknowledgement) {
        try {
            shelf.keep(acknowledgement);
        } catch (EJBException raced) {
            if (!SqlState.isIntegrityViolation(raced)) {
                throw raced;
            }
        }
    }

    /** The text behind a digest, if anybody ever acknowledged it. */
    public Optional<Acknowledgement> acknowledgement(String sha256) {
        return Optional.ofNullable(entities.find(AcknowledgementRow.class, sha256))
                .map(AcknowledgementRow::asAcknowledgement);
    }
}
