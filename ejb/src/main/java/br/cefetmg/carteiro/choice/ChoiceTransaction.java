package br.cefetmg.carteiro.choice;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.audit.Attribution;
import br.cefetmg.carteiro.audit.AuditTrail;
import br.cefetmg.carteiro.audit.Occurrence;
import br.cefetmg.carteiro.directory.KnownPerson;
import br.cefetmg.carteiro.identity.Channel;
import br.cefetmg.carteiro.problem.ChoiceChangedMeanwhile;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** One choice and its event, both or neither; the row lock lets one change at a time through. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ChoiceTransaction {
    @PersistenceContext
    EntityManager entities;

    @EJB
    AuditTrail auditTrail;

    @Inject
    Clock clock;

    public ProtocolChoice choose(KnownPerson person, Channel channel, Wish wish) {
        Optional<ProtocolChoiceRow> row = locked(person.id());
        Optional<ProtocolChoice> current = row.map(ProtocolChoiceRow::asChoice);
        return switch (Decision.on(wish, current)) {
            case KEEP -> current.orElseThrow();
            case MAKE -> {
                ProtocolChoiceRow fresh = new ProtocolChoiceRow(person.id());
                ProtocolChoice made = written(fresh, wish);
                insert(fresh);
                auditTrail.record(
                        Attribution.own(person, channel),
                        new Occurrence.ChoiceMade(made.protocol(), made.acknowledgement()));
                yield made;
            }
            case CHANGE -> {
                ReceiveProtocol former = current.orElseThrow().protocol();
                ProtocolChoice changed = written(row.orElseThrow(), wish);
                auditTrail.record(
                        Attribution.own(person, channel),
                        new Occurrence.ChoiceChanged(former, changed.protocol(), changed.acknowledgement()));
                yield changed;
            }
        };
    }

    /** The acknowledgement of a second device under POP, while POP is what the person receives by. */
    public void acknowledgeSecondDevice(KnownPerson person, Channel channel, Acknowledgement read) {
        if (locked(person.id())
                .map(ProtocolChoiceRow::asChoice)
                .filter(choice -> choice.protocol() == ReceiveProtocol.POP)
                .isEmpty()) {
            throw new ChoiceChangedMeanwhile();
        }
        auditTrail.record(Attribution.own(person, channel), new Occurrence.SecondDeviceAcknowledged(read.sha256()));
    }

    private Optional<ProtocolChoiceRow> locked(UUID personId) {
        return Optional.ofNullable(entities.find(ProtocolChoiceRow.class, personId, LockModeType.PESSIMISTIC_WRITE));
    }

    private ProtocolChoice written(ProtocolChoiceRow row, Wish wish) {
        Optional<String> acknowledged = wish.protocol() == ReceiveProtocol.POP
                ? Optional.of(Acknowledgement.inForce(wish.language()).sha256())
                : Optional.empty();
        row.become(wish.protocol(), acknowledged, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return row.asChoice();
    }

    /** Two first choices at once: the primary key lets one through, the other is told to look again. */
    private void insert(ProtocolChoiceRow row) {
        try {
            entities.persist(row);
            entities.flush();
        } catch (PersistenceException refused) {
            if (SqlState.isIntegrityViolation(refused)) {
                throw new ChoiceChangedMeanwhile();
            }
            throw refused;
        }
    }
}
