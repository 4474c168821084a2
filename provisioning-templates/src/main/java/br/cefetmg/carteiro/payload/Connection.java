package br.cefetmg.carteiro.payload;

/** Which of the manual's ways to connect a file sets up for receiving. */
public enum Connection {
    /** The way that the manual names first. */
    AS_MANUAL,
    /** TLS from the first byte, which the manual offers to clients without STARTTLS and calls SSL. */
    SSL
}
