package br.cefetmg.carteiro.operations;

import br.cefetmg.carteiro.database.Shortcoming;
import br.cefetmg.carteiro.payload.KeyClass;
import br.cefetmg.carteiro.signing.KeyState;
import java.time.LocalDate;

/** Something that an operator can do something about. */
public sealed interface Warning {

    /** The manual's own date of revalidation has passed. Files are made from it all the same. */
    record RevalidationOverdue(LocalDate revalidateBy, long days) implements Warning {}

    /** A class of files cannot be signed now. */
    record KeyUnusable(KeyClass keyClass, KeyState state) implements Warning {}

    /** A key ends soon. */
    record KeyEnding(KeyClass keyClass, long daysLeft) implements Warning {}

    /** The database breaks a promise. */
    record RecordNotToRelyOn(Shortcoming shortcoming) implements Warning {}

    /** The house is open for a first look only. */
    record ForAFirstLook() implements Warning {}

    /** Its name at the doors. */
    default String slug() {
        return switch (this) {
            case RevalidationOverdue overdue -> "revalidation-overdue";
            case KeyUnusable unusable -> "key-unusable";
            case KeyEnding ending -> "key-ending";
            case RecordNotToRelyOn unreliable -> "record-not-to-rely-on";
            case ForAFirstLook development -> "development-mode";
        };
    }
}
