package br.cefetmg.carteiro.issuance;

/** What of a format is asked for. */
public enum Part {
    /** The file itself. */
    FILE,
    /** The signature that stands beside it, over the file's canonical bytes of this moment. */
    SIGNATURE
}
