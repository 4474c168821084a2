package br.cefetmg.carteiro.audit;

import br.cefetmg.carteiro.directory.KnownPerson;
import br.cefetmg.carteiro.directory.PersonArrived;
import br.cefetmg.carteiro.signing.KeyRing;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;

/** Each person's key, made when they arrive and kept wrapped by a key outside the database. */
@Singleton
class PersonKeys {
    @PersistenceContext
    EntityManager entities;

    @Inject
    KeyRing keyRing;

    void make(@Observes PersonArrived arrival) {
        KnownPerson person = arrival.person();
        PersonKey key = PersonKey.random();
        try {
            entities.persist(
                    new PersonKeyRow(person.id(), key.reference(person.subject()), key.wrapped(keyRing.personKek())));
        } catch (GeneralSecurityException unfit) {
            throw new IllegalStateException("The key person-kek cannot wrap: it must be an AES key", unfit);
        }
    }

    /** Empty once the person has been forgotten. */
    Optional<HeldKey> of(UUID personId) {
        return Optional.ofNullable(entities.find(PersonKeyRow.class, personId)).map(this::held);
    }

    /** Whose pseudonym this is, unless forgotten. */
    Optional<HeldKey> named(String reference) {
        return entities.createQuery("select k from PersonKeyRow k where k.reference = :reference", PersonKeyRow.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .map(this::held);
    }

    private HeldKey held(PersonKeyRow row) {
        try {
            PersonKey key = PersonKey.unwrapped(row.wrappedKey(), keyRing.personKek());
            return new HeldKey(row.personId(), row.reference(), key);
        } catch (GeneralSecurityException foreign) {
            throw new IllegalStateException("A person's key was wrapped by another person-kek", foreign);
        }
    }
}
