package br.cefetmg.carteiro.account;

/** The two receive protocols of MN 010, section 2.1, of which exactly one may be configured. */
public enum ReceiveProtocol {
    /** Messages stay on the server. */
    IMAP,
    /** Messages are removed from the server once transferred. */
    POP
}
