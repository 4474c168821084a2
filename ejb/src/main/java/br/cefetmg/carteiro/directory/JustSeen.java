package br.cefetmg.carteiro.directory;

import br.cefetmg.carteiro.identity.Person;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/**
 * The entries of those who were here a moment ago, by everything that their tokens say: another address or name is somebody
 * unseen. Whoever comes for a file comes for a page, a picture and another file too.
 *
 * <p>Where several servers share a database, an address that one of them gives to its next holder stays for a minute with the
 * former one in the others, for as long as the former one's token still claims it; in the same server only where the former
 * one's entry was being read at that very moment. Choices and records hang on the person, not on the address: nobody sees
 * another's.
 */
@Singleton
class JustSeen {
    private static final Duration MOMENT = Duration.ofMinutes(1);
    private static final int MOST_HELD = 10_000;

    private final Cache<Person, KnownPerson> entries = Caffeine.newBuilder()
            .expireAfterWrite(MOMENT)
            .maximumSize(MOST_HELD)
            .build();

    Optional<KnownPerson> entryOf(Person person) {
        return Optional.ofNullable(entries.getIfPresent(person));
    }

    KnownPerson remember(Person person, KnownPerson entry) {
        entries.put(person, entry);
        return entry;
    }

    /** Somebody's entry has changed, and perhaps that of whoever had their address before. */
    void forgetAll() {
        entries.invalidateAll();
    }
}
