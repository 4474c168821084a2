package br.cefetmg.carteiro.choice;

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

/** At most one row a person: that is how the database itself keeps "only one receive protocol". */
@Entity
@Table(name = "protocol_choice")
class ProtocolChoiceRow {
    @Id
    @Column(name = "person_id")
    private UUID personId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private ReceiveProtocol protocol = ReceiveProtocol.IMAP;

    private @Nullable String acknowledgement;
    private long version;

    @Column(name = "changed_at")
    private Instant changedAt = Instant.EPOCH;

    ProtocolChoiceRow() {}

    ProtocolChoiceRow(UUID personId) {
        this.personId = personId;
    }

    void become(ReceiveProtocol wanted, Optional<String> acknowledged, Instant now) {
        protocol = wanted;
        acknowledgement = acknowledged.orElse(null);
        changedAt = now;
        version++;
    }

    ProtocolChoice asChoice() {
        return new ProtocolChoice(protocol, version, changedAt, Optional.ofNullable(acknowledgement));
    }
}
