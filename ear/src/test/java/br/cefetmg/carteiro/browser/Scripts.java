package br.cefetmg.carteiro.browser;

/** What becomes of the scripts of our pages. */
enum Scripts {
    RUN,
    /** Never fetched: what a filter in between does. */
    BLOCKED,
    /** The browser has JavaScript switched off. */
    OFF
}
