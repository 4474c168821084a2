package br.cefetmg.carteiro.problem;

/** The choice is not, or no longer, the one the request was built on. */
public final class ChoiceChangedMeanwhile extends ProvisioningException {
    public ChoiceChangedMeanwhile() {
        super("MN010-2003", "choice-changed-meanwhile", Trace.EVENT, "the choice has changed meanwhile");
    }
}
