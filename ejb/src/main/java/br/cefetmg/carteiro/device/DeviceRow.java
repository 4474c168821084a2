package br.cefetmg.carteiro.device;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One device. It is the one with this ordinal among its person's devices of a kind, so that none is entered twice. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that queries read
@Table(name = "known_device")
class DeviceRow {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "person_id")
    private UUID personId = new UUID(0, 0);

    private String client = "";
    private int ordinal;

    @Enumerated(EnumType.STRING)
    private ReceiveProtocol protocol = ReceiveProtocol.IMAP;

    @Column(name = "since_at")
    private Instant since = Instant.EPOCH;

    @Column(name = "last_at")
    private Instant lastAt = Instant.EPOCH;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    DeviceRow() {}

    DeviceRow(UUID personId, String client, int ordinal, ReceiveProtocol protocol, Instant now) {
        this.id = UUID.randomUUID();
        this.personId = personId;
        this.client = client;
        this.ordinal = ordinal;
        this.protocol = protocol;
        this.since = now;
        this.lastAt = now;
    }

    void handedOut(ReceiveProtocol handed, Instant now) {
        protocol = handed;
        lastAt = now;
    }

    void settle(Instant now) {
        settledAt = now;
    }

    boolean isSettled() {
        return settledAt != null;
    }

    KnownDevice asDevice() {
        return new KnownDevice(id, client, protocol, since, lastAt, Optional.ofNullable(settledAt));
    }
}
