package br.cefetmg.carteiro.cli;

import br.cefetmg.carteiro.signature.SignatureProblem;
import java.util.Locale;

/** Why a file is not good. Machines get the name in small letters, people a sentence from the bundle. */
enum Reason {
    /** No signature where one must be. */
    ABSENT,
    /** A signature of another form than ours. */
    MALFORMED,
    /** Other bytes than were signed. */
    ALTERED,
    /** No given root vouches for the signer. */
    UNTRUSTED,
    /** Signed by a certificate that is not valid now. */
    OUTDATED,
    /** Signed by a certificate for something else. */
    WRONG_PURPOSE,
    /** An archive that is written in another way than ours. */
    OTHER_ARCHIVE,
    /** An archive with a member too many, too few or elsewhere. */
    OTHER_MEMBERS,
    /** An archive whose list of sums is not of its files. */
    OTHER_SUMS,

    /** Nothing signs the file: no signature inside or beside it. */
    UNSIGNED,
    NOT_FOUND,
    NOT_A_FILE,
    UNREADABLE,
    TOO_LARGE,
    /** A file of certificates without one that can be read. */
    NO_CERTIFICATE,
    /** A file of certificates, none of them a root. */
    NO_ROOT;

    static Reason of(SignatureProblem problem) {
        return switch (problem.kind()) {
            case ABSENT -> ABSENT;
            case MALFORMED -> MALFORMED;
            case ALTERED -> ALTERED;
            case UNTRUSTED -> UNTRUSTED;
            case OUTDATED -> OUTDATED;
            case WRONG_PURPOSE -> WRONG_PURPOSE;
        };
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
