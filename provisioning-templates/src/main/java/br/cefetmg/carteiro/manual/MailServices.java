package br.cefetmg.carteiro.manual;

/**
 * The three services of MN 010, section 2. A receive host that is the other one, or part of it, is refused: no file could then be
 * told to name one of the two only.
 */
public record MailServices(MailService imap, MailService pop, MailService smtp) {
    public MailServices {
        if (imap.host().contains(pop.host()) || pop.host().contains(imap.host())) {
            throw new IllegalArgumentException("one receive host is part of the other");
        }
    }
}
