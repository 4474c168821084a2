package br.cefetmg.carteiro.audit;

import br.cefetmg.carteiro.directory.KnownPerson;
import br.cefetmg.carteiro.directory.PersonArrived;
import br.cefetmg.carteiro.signing.KeyRing;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Each person's key, made when they arrive and kept wrapped by a key outside the database.
 *
 * <p>Keys that were just used stay in memory for a moment, since whoever fetches a file fetches another. A key that is
 * destroyed in the database is gone from here within that moment, not before.
 */
@Singleton
class PersonKeys {
    @PersistenceContext
    EntityManager entities;

    private static final Duration MOMENT = Duration.ofMinutes(1);
    private static final int MOST_HELD = 10_000;

    private final Cache<UUID, HeldKey> justUsed = Caffeine.newBuilder()
            .expireAfterWrite(MOMENT)
            .maximumSize(MOST_HELD)
            .build();

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
        return Optional.ofNullable(justUsed.getIfPresent(personId)).or(() -> read(personId));
    }

    private Optional<HeldKey> read(UUID personId) {
        Optional<HeldKey> held =
                Optional.ofNullable(entities.find(PersonKeyRow.class, personId)).map(this::held);
        held.ifPresent(key -> justUsed.put(personId, key));
        return held;
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
