package br.cefetmg.carteiro.language;

import jakarta.servlet.http.HttpServletRequest;

/** The language of a request that no server received. */
public final class RequestLanguage {
    private RequestLanguage() {}

    @SuppressWarnings("UnnecessaryAssignment") // nothing injects here
    public static PageLanguage of(HttpServletRequest request) {
        PageLanguage language = new PageLanguage();
        language.request = request;
        return language;
    }
}
