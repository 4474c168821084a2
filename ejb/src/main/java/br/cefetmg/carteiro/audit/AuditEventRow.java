package br.cefetmg.carteiro.audit;

import br.cefetmg.carteiro.leaf.Leaf;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/** One event as stored. The leaf is the truth; the other columns repeat parts of it so that they can be searched. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that queries read
@Table(name = "audit_event")
class AuditEventRow {
    @Id
    private String id = "";

    @Column(name = "recorded_at")
    private Instant recordedAt = Instant.EPOCH;

    private String type = "";

    @Column(name = "actor_ref")
    private String actorRef = "";

    @Column(name = "person_ref")
    private String personRef = "";

    private String channel = "";
    private @Nullable String protocol;
    private @Nullable String format;
    private byte[] leaf = {};

    @Column(name = "leaf_hash")
    private byte[] leafHash = {};

    @Column(name = "record_mac")
    private byte[] recordMac = {};

    AuditEventRow() {}

    AuditEventRow(EventText.Envelope envelope, Occurrence occurrence, SecretKey macKey) {
        Leaf text = EventText.leaf(envelope, occurrence);
        Map<String, String> specifics = EventText.specifics(occurrence);
        this.id = envelope.id().value();
        this.recordedAt = envelope.at();
        this.type = EventType.of(occurrence).wireName();
        this.actorRef = envelope.actorRef();
        this.personRef = envelope.personRef();
        this.channel = envelope.channel();
        this.protocol = specifics.get("protocol");
        this.format = specifics.get("format");
        this.leaf = text.bytes();
        this.leafHash = text.hash();
        this.recordMac = text.mac(macKey);
    }
}
