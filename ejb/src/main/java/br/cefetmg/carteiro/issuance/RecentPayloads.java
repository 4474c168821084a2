package br.cefetmg.carteiro.issuance;

import br.cefetmg.carteiro.payload.Payload;
import br.cefetmg.carteiro.payload.PayloadRequest;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.function.Function;

/**
 * Canonical bytes that were written a while ago, unsigned, by everything that decides them: devices ask again and again
 * whether their file is still the same. The bytes are pure, so whether they are found here or written again cannot be seen.
 */
final class RecentPayloads {
    private static final Duration A_WHILE = Duration.ofDays(1);
    /** Some five thousand profiles. */
    private static final long MOST_HELD_BYTES = 16L * 1024 * 1024;

    private final LoadingCache<PayloadRequest, Payload> payloads;

    /** @param writer of what is not here */
    RecentPayloads(Function<PayloadRequest, Payload> writer) {
        this.payloads = Caffeine.newBuilder()
                .expireAfterAccess(A_WHILE)
                .maximumWeight(MOST_HELD_BYTES)
                .<PayloadRequest, Payload>weigher((asked, payload) -> payload.size())
                .build(writer::apply);
    }

    Payload of(PayloadRequest asked) {
        return payloads.get(asked);
    }
}
