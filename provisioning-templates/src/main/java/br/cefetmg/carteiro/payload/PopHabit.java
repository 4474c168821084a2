package br.cefetmg.carteiro.payload;

/**
 * What a mail program does by POP with a message that it has fetched, after it was set up as we hand it out.
 *
 * @param source where that is said; empty where nobody was found who says it
 */
public record PopHabit(Habit habit, String source) {
    public enum Habit {
        /** It removes the message from the server. */
        REMOVES,
        /** It leaves the message there until somebody changes that in its settings. */
        KEEPS,
        /** It has no setting by which it would remove what it fetched. */
        NEVER_REMOVES,
        UNKNOWN
    }

    public PopHabit {
        if (source.isEmpty() != (habit == Habit.UNKNOWN)) {
            throw new IllegalArgumentException("what is known has a source, what is not has none");
        }
    }
}
