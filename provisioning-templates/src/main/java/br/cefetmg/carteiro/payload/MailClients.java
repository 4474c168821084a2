package br.cefetmg.carteiro.payload;

/** The words that mail clients use for settings, read from data. */
final class MailClients {
    private MailClients() {}

    static MailClients builtIn() {
        return new MailClients();
    }
}
