package br.cefetmg.carteiro.payload;

/** A class of signing keys; classes never share a key. */
public enum KeyClass {
    /** RSA, for files that people and their devices open: CMS. */
    PROFILE,
    /** RSA, for Windows scripts: Authenticode. */
    WINDOWS,
    /** P-256, for data that machines read: detached JWS. */
    JWS
}
