package br.cefetmg.carteiro.language;

/** What people call each mail program, in the caller's language. */
public final class ClientTexts {
    private final Texts texts;

    public ClientTexts(Language language) {
        this.texts = Texts.of("br.cefetmg.carteiro.language.Clients", language);
    }

    /** Its name; a program that has none here is called by its name in our data. */
    public String name(String client) {
        return texts.bundle().containsKey(client) ? texts.text(client) : client;
    }
}
