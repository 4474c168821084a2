package br.cefetmg.carteiro.manual;

import br.cefetmg.carteiro.account.ReceiveProtocol;

/** What a client must be told: one receive service, never two, and the service that sends. */
public record MailSettings(ReceiveProtocol protocol, MailService incoming, MailService outgoing) {}
