package br.cefetmg.carteiro.audit;

import br.cefetmg.carteiro.directory.KnownPerson;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;

/** Between people and the names that the record has for them; works only until a person is forgotten. */
@Singleton
public class Pseudonyms {
    @Inject
    PersonKeys personKeys;

    /** The name that events have for this person. */
    public Optional<String> of(KnownPerson person) {
        return personKeys.of(person.id()).map(HeldKey::reference);
    }

    /** Whose name in the record this is, by their id in the directory. */
    public Optional<UUID> holderOf(String reference) {
        return personKeys.named(reference).map(HeldKey::personId);
    }

    /** The personal part of an event, a JSON object of strings. */
    public Optional<String> reveal(String reference, String details) {
        return personKeys.named(reference).map(held -> {
            try {
                return held.key().decrypted(details);
            } catch (GeneralSecurityException altered) {
                throw new IllegalStateException("An event's details do not open with their person's key", altered);
            }
        });
    }
}
