package br.cefetmg.carteiro.payload;

import java.net.URI;
import java.time.LocalDate;

/** Where a mail program takes the credential that a person types, as far as somebody has said so. */
public sealed interface Custody {
    /** The program itself connects to the mail server. */
    record Direct(URI source, LocalDate stated) implements Custody {}

    /** The program hands credential and messages to its maker's servers, and these connect to the mail server. */
    record HandedToMaker(String maker, URI source, LocalDate stated) implements Custody {}

    /** Nobody was found who says which of the two it is. */
    record NotStated(String maker, LocalDate lookedUp) implements Custody {}
}
