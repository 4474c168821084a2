package br.cefetmg.carteiro.choice;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import java.util.Locale;

/**
 * What a person asks for.
 *
 * @param acknowledgesRemoval that POP removes mail from the server; ignored for IMAP
 * @param language in which the acknowledgement was read
 */
public record Wish(ReceiveProtocol protocol, boolean acknowledgesRemoval, Locale language, Precondition precondition) {}
