package br.cefetmg.carteiro.choice;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.problem.ChoiceChangedMeanwhile;
import br.cefetmg.carteiro.problem.PreconditionRequired;
import br.cefetmg.carteiro.problem.RemovalNotAcknowledged;
import java.util.Optional;

/** What a wish does to the choice as it stands. */
enum Decision {
    MAKE,
    KEEP,
    CHANGE;

    /**
     * Judges a wish.
     *
     * @throws RemovalNotAcknowledged POP without the acknowledgement
     * @throws ChoiceChangedMeanwhile the choice is not what the caller believed
     * @throws PreconditionRequired a change by a caller who did not say what they believed
     */
    static Decision on(Wish wish, Optional<ProtocolChoice> current) {
        if (wish.protocol() == ReceiveProtocol.POP && !wish.acknowledgesRemoval()) {
            throw new RemovalNotAcknowledged();
        }
        if (!wish.precondition().allows(current)) {
            throw new ChoiceChangedMeanwhile();
        }
        if (current.isEmpty()) {
            return MAKE;
        }
        if (current.get().protocol() == wish.protocol()) {
            return KEEP;
        }
        if (wish.precondition() instanceof Precondition.Unstated) {
            throw new PreconditionRequired();
        }
        return CHANGE;
    }
}
