package br.cefetmg.carteiro.account;

/** One mailbox as one client shall hold it, with exactly one receive protocol. */
public record MailAccount(MailAddress address, AccountName name, ReceiveProtocol protocol) {}
