package br.cefetmg.carteiro.configuration;

/**
 * How much one caller may ask for.
 *
 * @param perSecond sustained requests a second, per person or client
 * @param burst requests at once after a pause
 * @param signers signatures made at the same time
 */
public record Limits(int perSecond, int burst, int signers) {
    public Limits {
        if (perSecond < 1 || burst < perSecond || signers < 1) {
            throw new IllegalArgumentException("limits out of order");
        }
    }
}
