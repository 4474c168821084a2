package br.cefetmg.carteiro.access;

import br.cefetmg.carteiro.configuration.Configuration;
import br.cefetmg.carteiro.problem.TooManyRequests;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;

/** One bucket a caller. Callers are forgotten after a pause in which their bucket would have filled anyway. */
@Singleton
public class RateLimit {
    private static final int MOST_CALLERS = 100_000;

    private final Cache<String, Bucket> buckets;
    private final int perSecond;
    private final int burst;

    @Inject
    RateLimit(Configuration configuration) {
        this.perSecond = configuration.limits().perSecond();
        this.burst = configuration.limits().burst();
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_CALLERS)
                .expireAfterAccess(Duration.ofSeconds(1 + burst / perSecond))
                .build();
    }

    /**
     * Takes one request off the caller's allowance.
     *
     * @throws TooManyRequests with the time after which there is allowance again
     */
    public void spend(String caller) {
        ConsumptionProbe probe = buckets.get(caller, any -> bucket()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyRequests(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }
}
