package br.cefetmg.carteiro.access;

import br.cefetmg.carteiro.problem.TooManyRequests;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * How often somebody may be wrong about a one-time code: each caller, and all together who have not signed in. Being right
 * costs nothing. The arithmetic is in ADR 25.
 */
@Singleton
public class GuessLimit {
    /** A whole campus may stand behind one address. */
    static final int WRONG_OF_ONE = 30;

    static final int WRONG_OF_ALL = 300;
    private static final Duration PAUSE_OF_ONE = Duration.ofSeconds(10);
    private static final Duration PAUSE_OF_ALL = Duration.ofSeconds(1);
    private static final int MOST_CALLERS = 100_000;

    private final Cache<String, Bucket> callers = Caffeine.newBuilder()
            .maximumSize(MOST_CALLERS)
            .expireAfterAccess(PAUSE_OF_ONE.multipliedBy(WRONG_OF_ONE))
            .build();
    private final Bucket all = bucket(WRONG_OF_ALL, PAUSE_OF_ALL);

    /**
     * Takes a guess off a caller's allowance before it is looked at, so that many at once are not more than one by one.
     *
     * @throws TooManyRequests when this caller was wrong too often
     */
    public void begin(String caller) {
        ConsumptionProbe probe = of(caller).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyRequests(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    /** Takes a guess off the allowance of all who have not signed in; false when there is none left. */
    public boolean beginForAll() {
        return all.tryConsume(1);
    }

    /** The guess was right: the caller has it back. */
    public void giveBack(String caller) {
        of(caller).addTokens(1);
    }

    /** The same for all who have not signed in. */
    public void giveBackToAll() {
        all.addTokens(1);
    }

    private Bucket of(String caller) {
        return callers.get(caller, any -> bucket(WRONG_OF_ONE, PAUSE_OF_ONE));
    }

    private static Bucket bucket(int most, Duration pause) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(1, pause))
                .build();
    }
}
