package br.cefetmg.carteiro.handoff;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.handoff.Answer.Refusal;
import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.payload.PayloadOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a code stands for: one person's one file, as it was when the code was made.
 *
 * @param person whose file it is
 * @param endsAt the first moment at which it opens nothing
 * @param closing by what it has ended already
 */
record Promise(
        UUID person,
        ReceiveProtocol protocol,
        PayloadFormat format,
        PayloadOptions options,
        String manualRevision,
        boolean signInNeeded,
        Instant endsAt,
        Optional<Closing> closing) {
    static final Duration LIFE = Duration.ofMinutes(10);

    /** As it begins. */
    static Promise of(UUID person, ReceiveProtocol protocol, String manualRevision, CodeWish wish, Instant now) {
        return new Promise(
                person,
                protocol,
                wish.format(),
                wish.options(),
                manualRevision,
                wish.signInNeeded(),
                now.plus(LIFE),
                Optional.empty());
    }

    Instant madeAt() {
        return endsAt.minus(LIFE);
    }

    /**
     * Who uses a code, and how things stand then.
     *
     * @param visitor who has signed in there
     * @param choice what the code's owner has chosen by now
     */
    record Circumstances(
            Optional<UUID> visitor, Optional<ReceiveProtocol> choice, String manualRevision, Instant now) {}

    /** Why it is not kept; empty when it is. What only its owner may know is not told to anybody else. */
    Optional<Refusal> refusal(Circumstances then) {
        if (closing.equals(Optional.of(Closing.SPENT))) {
            return Optional.of(Refusal.SPENT);
        }
        if (!then.now().isBefore(endsAt)) {
            return Optional.of(Refusal.UNKNOWN);
        }
        if (then.visitor().isPresent() && !then.visitor().get().equals(person)) {
            return Optional.of(Refusal.SOMEBODY_ELSES);
        }
        if (closing.isPresent()) {
            return Optional.of(closing.get() == Closing.REPLACED ? Refusal.REPLACED : Refusal.OUTDATED);
        }
        if (then.visitor().isEmpty() && signInNeeded) {
            return Optional.of(Refusal.SIGN_IN_NEEDED);
        }
        return isAsPromised(then) ? Optional.empty() : Optional.of(Refusal.OUTDATED);
    }

    private boolean isAsPromised(Circumstances then) {
        return then.choice().equals(Optional.of(protocol))
                && then.manualRevision().equals(manualRevision);
    }
}
