package br.cefetmg.carteiro.handoff;

/** What has become of a code, for the screen that shows it. */
public enum Progress {
    /** It can be used. */
    OPEN,
    SPENT,
    /** Its owner made a newer one for the same file. */
    REPLACED,
    /** Its owner chose another protocol, or the manual is another. */
    OUTDATED,
    /** Its time is over. */
    OVER
}
