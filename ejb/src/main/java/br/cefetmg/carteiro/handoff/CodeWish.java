package br.cefetmg.carteiro.handoff;

import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.payload.PayloadOptions;
import br.cefetmg.carteiro.problem.FormatNotFound;

/**
 * For which file a person wants a code.
 *
 * @param signInNeeded whether they themselves must sign in where the code is used
 */
public record CodeWish(PayloadFormat format, PayloadOptions options, boolean signInNeeded) {

    /** @throws FormatNotFound for a format that nobody fetches by a code */
    public CodeWish {
        if (!isFor(format)) {
            throw new FormatNotFound();
        }
    }

    /** Files that people open themselves; a picture that another screen must show is none that a phone fetches. */
    public static boolean isFor(PayloadFormat format) {
        return format.isForPeople() && format != PayloadFormat.THUNDERBIRD_ANDROID_QR;
    }
}
