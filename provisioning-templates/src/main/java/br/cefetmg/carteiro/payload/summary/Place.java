package br.cefetmg.carteiro.payload.summary;

import br.cefetmg.carteiro.manual.Security;

/** Where a file tells a mail program to connect, by which protection, as whom. */
public record Place(String host, int port, Security security, String userName) {}
