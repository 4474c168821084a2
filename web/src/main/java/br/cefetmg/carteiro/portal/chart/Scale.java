package br.cefetmg.carteiro.portal.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An axis from zero to a number that nothing exceeds.
 *
 * @param top at least one
 */
record Scale(long top) {
    private static final int DIGITS = 2;
    private static final long[] STEPS = {1, 2, 5};

    /** The smallest of 1, 2 or 5 times a power of ten that reaches the largest value; one where there is nothing. */
    static Scale reaching(long largest) {
        for (long power = 1; ; power = Math.multiplyExact(power, 10)) {
            for (long step : STEPS) {
                long top = Math.multiplyExact(power, step);
                if (top >= largest) {
                    return new Scale(top);
                }
            }
        }
    }

    /** How much of a length a value takes. */
    double of(long value, double length) {
        return length * value / top;
    }

    /** A place as drawings write it. */
    static String percent(double place) {
        return BigDecimal.valueOf(place)
                        .setScale(DIGITS, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }
}
