package br.cefetmg.carteiro.payload.summary;

import br.cefetmg.carteiro.account.ReceiveProtocol;

/** The one account in a file. */
public record AccountSetUp(ReceiveProtocol protocol, String address, String name, Place incoming, Place outgoing) {}
