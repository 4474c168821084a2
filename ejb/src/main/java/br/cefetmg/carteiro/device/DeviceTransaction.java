package br.cefetmg.carteiro.device;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Writes devices; apart from {@link Devices} because a write that loses a race is tried again in another transaction. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DeviceTransaction {
    private static final String OF_A_KIND =
            "select d from DeviceRow d where d.personId = :person and d.client = :client order by d.ordinal desc";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** The latest of this kind that is still in use, brought up to date, or a new one. */
    public KnownDevice note(UUID person, String client, ReceiveProtocol protocol) {
        List<DeviceRow> rows = ofAKind(person, client);
        return rows.stream()
                .filter(row -> !row.isSettled())
                .findFirst()
                .map(row -> {
                    row.handedOut(protocol, now());
                    return row.asDevice();
                })
                .orElseGet(() -> enter(person, client, rows.size(), protocol));
    }

    public KnownDevice noteAnother(UUID person, String client, ReceiveProtocol protocol) {
        return enter(person, client, ofAKind(person, client).size(), protocol);
    }

    public void settle(UUID person, UUID device) {
        entities.createQuery("select d from DeviceRow d where d.personId = :person and d.id = :device", DeviceRow.class)
                .setParameter("person", person)
                .setParameter("device", device)
                .getResultStream()
                .filter(row -> !row.isSettled())
                .forEach(row -> row.settle(now()));
    }

    private KnownDevice enter(UUID person, String client, int ordinal, ReceiveProtocol protocol) {
        DeviceRow row = new DeviceRow(person, client, ordinal, protocol, now());
        entities.persist(row);
        entities.flush();
        return row.asDevice();
    }

    private List<DeviceRow> ofAKind(UUID person, String client) {
        return entities.createQuery(OF_A_KIND, DeviceRow.class)
                .setParameter("person", person)
                .setParameter("client", client)
                .getResultList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
