package br.cefetmg.carteiro.manual;

/** How a connection is protected; there is no constant for a connection that is not. */
public enum Security {
    /** The connection starts in the clear and must become TLS before anything is said (RFC 3207, RFC 8314). */
    STARTTLS,
    /** TLS from the first byte; what the manual calls SSL. */
    IMPLICIT_TLS
}
