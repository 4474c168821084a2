package br.cefetmg.carteiro.configuration;

import java.util.List;

/** Whom a person can ask; on every page and in every error. Placeholders say that they are placeholders. */
public record HelpContact(String url, String mail, String phone, String hours) {
    /** One line each, for files that people read. */
    public List<String> lines() {
        return List.of(url, mail, phone, hours);
    }
}
