package br.cefetmg.carteiro.directory;

import br.cefetmg.carteiro.account.MailAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An address that somebody had and has no more: machines that still ask for it are told so. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that queries read
@Table(name = "former_mailbox")
class FormerMailbox {
    @Id
    private UUID id = new UUID(0, 0);

    private String address = "";

    @Column(name = "person_id")
    private UUID personId = new UUID(0, 0);

    @Column(name = "gone_at")
    private Instant goneAt = Instant.EPOCH;

    FormerMailbox() {}

    FormerMailbox(UUID id, String address, UUID personId, Instant goneAt) {
        this.id = id;
        this.address = address;
        this.personId = personId;
        this.goneAt = goneAt;
    }

    HeldEntry.Former held() {
        return new HeldEntry.Former(MailAddress.of(address), goneAt);
    }
}
