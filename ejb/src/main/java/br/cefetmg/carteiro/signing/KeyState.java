package br.cefetmg.carteiro.signing;

/** Whether a class of files can be signed now. Only {@link #ACTIVE} signs. */
public enum KeyState {
    ACTIVE,
    NOT_YET_VALID,
    EXPIRED,
    ABSENT
}
