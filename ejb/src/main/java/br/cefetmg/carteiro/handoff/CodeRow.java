package br.cefetmg.carteiro.handoff;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.payload.Connection;
import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.payload.PayloadOptions;
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

/** A promise as it is kept, without the code itself. */
@Entity
@Table(name = "handoff_code")
class CodeRow {
    @Id
    @Column(name = "code_hash")
    private String codeHash = "";

    @Column(name = "person_id")
    private UUID personId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    private ReceiveProtocol protocol = ReceiveProtocol.IMAP;

    private String format = "";
    private boolean ssl;
    private boolean replacement;

    @Column(name = "manual_revision")
    private String manualRevision = "";

    @Column(name = "sign_in_needed")
    private boolean signInNeeded;

    @Column(name = "ends_at")
    private Instant endsAt = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    private @Nullable Closing closing;

    /** Person and format while it is open: unique, so that there is one open code for each file. */
    @Column(name = "open_for")
    private @Nullable String openFor;

    @Column(name = "ticket_hash")
    private @Nullable String ticketHash;

    @Column(name = "ticket_ends_at")
    private @Nullable Instant ticketEndsAt;

    CodeRow() {}

    CodeRow(String codeHash, Promise promise) {
        this.codeHash = codeHash;
        this.personId = promise.person();
        this.protocol = promise.protocol();
        this.format = promise.format().slug();
        this.ssl = promise.options().connection() == Connection.SSL;
        this.replacement = promise.options().replacement();
        this.manualRevision = promise.manualRevision();
        this.signInNeeded = promise.signInNeeded();
        this.endsAt = promise.endsAt();
        this.openFor = openFor(promise.person(), promise.format());
    }

    static String openFor(UUID person, PayloadFormat format) {
        return person + " " + format.slug();
    }

    void close(Closing by) {
        closing = by;
        openFor = null;
    }

    void spend(String ticket, Instant ticketEnd) {
        close(Closing.SPENT);
        ticketHash = ticket;
        ticketEndsAt = ticketEnd;
    }

    boolean isFetchedBy(String ticket, Instant now) {
        return ticket.equals(ticketHash) && ticketEndsAt != null && now.isBefore(ticketEndsAt);
    }

    String name() {
        return codeHash;
    }

    Progress progress(Instant now) {
        if (closing == null) {
            return now.isBefore(endsAt) ? Progress.OPEN : Progress.OVER;
        }
        return switch (closing) {
            case SPENT -> Progress.SPENT;
            case REPLACED -> Progress.REPLACED;
            case OUTDATED -> Progress.OUTDATED;
        };
    }

    HeldCode held(Instant now) {
        return new HeldCode(PayloadFormat.ofSlug(format), protocol, signInNeeded, endsAt, progress(now));
    }

    Promise promise() {
        return new Promise(
                personId,
                protocol,
                PayloadFormat.ofSlug(format),
                new PayloadOptions(ssl ? Connection.SSL : Connection.AS_MANUAL, replacement),
                manualRevision,
                signInNeeded,
                endsAt,
                Optional.ofNullable(closing));
    }
}
