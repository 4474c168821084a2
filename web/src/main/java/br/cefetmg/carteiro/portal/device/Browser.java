package br.cefetmg.carteiro.portal.device;

/** The browsers that are told apart, because they treat set-up files differently. */
public enum Browser {
    SAFARI,
    CHROME,
    EDGE,
    FIREFOX,
    OPERA,
    SAMSUNG_INTERNET,
    DUCKDUCKGO,
    OTHER
}
