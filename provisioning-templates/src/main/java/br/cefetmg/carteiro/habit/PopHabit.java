package br.cefetmg.carteiro.habit;

/** What a mail program does under POP with messages that it has taken. */
public enum PopHabit {
    /** Removes them from the server, when set up as it is told here. */
    REMOVES,
    /** Leaves them on the server unless its user changes that. */
    KEEPS_UNLESS_CHANGED,
    /** Leaves them there whatever its user sets; at most it removes what is deleted in the program. */
    NEVER_REMOVES
}
