package br.cefetmg.carteiro.language;

import java.util.Optional;

/** What people call each mail program, in the caller's language. */
public final class ClientTexts {
    private final Texts texts;

    public ClientTexts(Language language) {
        this.texts = Texts.of("br.cefetmg.carteiro.language.Clients", language);
    }

    /** Its name; a program that has none here is called by its name in our data. */
    public String name(String client) {
        return known(client).orElse(client);
    }

    /** Its name, if it is one of ours: for words that came with a link and must not become ours. */
    public Optional<String> known(String client) {
        return texts.bundle().containsKey(client) ? Optional.of(texts.text(client)) : Optional.empty();
    }
}
