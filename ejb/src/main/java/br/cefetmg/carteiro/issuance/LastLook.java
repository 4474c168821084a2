package br.cefetmg.carteiro.issuance;

import br.cefetmg.carteiro.payload.Payload;
import br.cefetmg.carteiro.payload.PayloadRequest;
import br.cefetmg.carteiro.problem.NotRepresentable;
import br.cefetmg.carteiro.problem.PolicyViolated;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.BiConsumer;

/**
 * The policy's look at a file before anybody vouches for it, taken once: neither the file nor the question can change, so a second
 * look at the same two would see the same. Only what passed is remembered, for as long as the file is kept anywhere.
 */
final class LastLook {
    /** By the very object: weak keys are compared by identity. */
    private final Cache<Payload, PayloadRequest> passed =
            Caffeine.newBuilder().weakKeys().build();

    private final BiConsumer<PayloadRequest, Payload> policy;

    /** @param policy throws where the file is not exactly what was asked for */
    LastLook(BiConsumer<PayloadRequest, Payload> policy) {
        this.policy = policy;
    }

    /**
     * Lets the file pass or throws.
     *
     * @throws PolicyViolated naming the rule
     * @throws NotRepresentable naming the field that the file could not carry
     */
    void at(Payload payload, PayloadRequest asked) {
        if (!asked.equals(passed.getIfPresent(payload))) {
            policy.accept(asked, payload);
            passed.put(payload, asked);
        }
    }
}
