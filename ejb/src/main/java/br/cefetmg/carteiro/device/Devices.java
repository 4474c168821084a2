package br.cefetmg.carteiro.device;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.directory.KnownPerson;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The devices for which somebody fetched something here.
 *
 * <p>Guarantees: whoever asks about a person sees and changes that person's devices only. Privacy: what is kept is a kind of
 * mail program and three dates, never what would tell one machine from another; it goes with the person.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Devices {
    private static final String OF_PERSON =
            "select d from DeviceRow d where d.personId = :person order by d.since, d.client, d.ordinal";

    @PersistenceContext
    EntityManager entities;

    @EJB
    DeviceTransaction transaction;

    /** Every device of the person, settled ones too, the oldest first. */
    public List<KnownDevice> of(KnownPerson person) {
        return entities.createQuery(OF_PERSON, DeviceRow.class)
                .setParameter("person", person.id())
                .getResultStream()
                .map(DeviceRow::asDevice)
                .toList();
    }

    /**
     * Something was handed out for a kind of mail program: it is taken for the device of that kind that is known already.
     *
     * @param client name of the kind among the mail programs
     */
    public KnownDevice note(KnownPerson person, String client, ReceiveProtocol protocol) {
        return twice(() -> transaction.note(person.id(), client, protocol));
    }

    /** Something was handed out for a device that, as the person said, is another one of the same kind. */
    public KnownDevice noteAnother(KnownPerson person, String client, ReceiveProtocol protocol) {
        return twice(() -> transaction.noteAnother(person.id(), client, protocol));
    }

    /** The person has set the device up again, or has it no more. A device of somebody else is left alone. */
    public void settle(KnownPerson person, UUID device) {
        transaction.settle(person.id(), device);
    }

    /** Two files may be handed out at once; the one that comes second finds the device of the first. */
    private static KnownDevice twice(Supplier<KnownDevice> note) {
        try {
            return note.get();
        } catch (EJBException raced) {
            return note.get();
        }
    }
}
