package br.cefetmg.carteiro.configuration;

/** Whom a person can ask; on every page and in every error. Placeholders say that they are placeholders. */
public record HelpContact(String url, String mail, String phone, String hours) {}
