package br.cefetmg.carteiro.handoff;

/** By what a code ended before its time. */
enum Closing {
    SPENT,
    REPLACED,
    OUTDATED
}
