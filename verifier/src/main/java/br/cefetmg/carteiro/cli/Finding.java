package br.cefetmg.carteiro.cli;

import java.util.Collection;
import java.util.Optional;

/**
 * The verdict on one file.
 *
 * @param given the file as the caller named it
 * @param sha256 of the file that people use, not of its companion; empty where it could not be read
 */
record Finding(String given, Optional<String> sha256, Verdict verdict) {

    /** One bad file makes all bad; none bad, but one unclear, makes all unclear. */
    static int exitCode(Collection<Finding> findings) {
        int worst = 0;
        for (Finding finding : findings) {
            int code = finding.verdict().exitCode();
            if (code == 1) {
                return 1;
            }
            worst = Math.max(worst, code);
        }
        return worst;
    }
}
