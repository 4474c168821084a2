package br.cefetmg.carteiro.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A person's key, wrapped. The one row of the record that can be deleted: that is how a person is forgotten. */
@Entity
@Table(name = "person_key")
class PersonKeyRow {
    @Id
    @Column(name = "person_id")
    private UUID personId = new UUID(0, 0);

    /** The pseudonym under which events name the person. */
    private String reference = "";

    @Column(name = "wrapped_key")
    private byte[] wrappedKey = {};

    PersonKeyRow() {}

    PersonKeyRow(UUID personId, String reference, byte[] wrappedKey) {
        this.personId = personId;
        this.reference = reference;
        this.wrappedKey = wrappedKey;
    }

    UUID personId() {
        return personId;
    }

    String reference() {
        return reference;
    }

    byte[] wrappedKey() {
        return wrappedKey;
    }
}
