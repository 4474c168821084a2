package br.cefetmg.carteiro.handoff;

import java.util.Locale;

/** What has become of a code, for the screen that shows it and the record of whose it is. */
public enum Progress {
    /** It can be used. */
    OPEN,
    SPENT,
    /** Its owner made a newer one for the same file. */
    REPLACED,
    /** Its owner chose another protocol, or the manual is another. */
    OUTDATED,
    /** Its time is over. */
    OVER;

    /** The word for it outside: in the stream that the screen listens to, in the copy of a record. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
