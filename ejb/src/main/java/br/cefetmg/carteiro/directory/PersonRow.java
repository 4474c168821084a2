package br.cefetmg.carteiro.directory;

import br.cefetmg.carteiro.account.MailAddress;
import br.cefetmg.carteiro.identity.Person;
import br.cefetmg.carteiro.identity.Subject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row a person; keyed by issuer and subject, never by address. */
@Entity
@Table(name = "person")
class PersonRow {
    @Id
    private UUID id = new UUID(0, 0);

    private String issuer = "";
    private String subject = "";

    /** The mailbox this person has now; unique among all people. */
    @Column(name = "active_address")
    private @Nullable String activeAddress;

    @Column(name = "display_name")
    private @Nullable String displayName;

    @Column(name = "seen_at")
    private Instant seenAt = Instant.EPOCH;

    @Version
    private long version;

    PersonRow() {}

    PersonRow(UUID id, Person person, Instant now) {
        this.id = id;
        this.issuer = person.subject().issuer();
        this.subject = person.subject().id();
        take(person, now);
    }

    boolean isAsSeen(Person person) {
        return Objects.equals(activeAddress, addressOf(person))
                && Objects.equals(displayName, person.name().orElse(null));
    }

    void take(Person person, Instant now) {
        activeAddress = addressOf(person);
        displayName = person.name().orElse(null);
        seenAt = now;
    }

    void loseMailbox() {
        activeAddress = null;
    }

    Instant seenAt() {
        return seenAt;
    }

    private static @Nullable String addressOf(Person person) {
        return person.mailbox().map(MailAddress::asString).orElse(null);
    }

    KnownPerson known() {
        return new KnownPerson(
                id,
                new Subject(issuer, subject),
                Optional.ofNullable(activeAddress).map(MailAddress::of),
                Optional.ofNullable(displayName));
    }
}
