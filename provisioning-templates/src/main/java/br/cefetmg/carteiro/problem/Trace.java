package br.cefetmg.carteiro.problem;

/** What a refusal leaves behind. */
public enum Trace {
    /** An event in the record: it concerns a choice or a file of somebody known. */
    EVENT,
    /** A counter and a line in the log, nothing more. */
    LOG
}
