package br.cefetmg.carteiro.portal;

import br.cefetmg.carteiro.configuration.WhatDevelopmentIsTold;
import br.cefetmg.carteiro.language.PageLanguage;
import br.cefetmg.carteiro.language.RequestLanguage;
import br.cefetmg.carteiro.manual.ManualReader;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page writer without a server. */
public final class Pages {
    private Pages() {}

    /**
     * Writes pages for a GET of this address.
     *
     * @param lang the language cookie, empty for none
     */
    public static PageWriter writer(String address, String lang) {
        HttpServletRequest request = request(address, lang);
        return new PageWriter(
                WhatDevelopmentIsTold.with(Map.of()),
                ManualReader.builtIn(),
                new StaticFiles(),
                RequestLanguage.of(request),
                request);
    }

    /** The pages of nobody: who asks has not signed in. */
    public static PersonPages ofAStranger() {
        return new PersonPages() {
            @Override
            public Page pageForAnybody(String template, Map<String, Object> values) {
                return new Page(template, values);
            }
        };
    }

    /** A GET of this address with this language cookie; it answers nothing else. */
    public static HttpServletRequest request(String address, String lang) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                Pages.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> answer(method.getName(), address, lang));
    }

    private static @Nullable Object answer(String question, String address, String lang) {
        int query = address.indexOf('?');
        return switch (question) {
            case "getMethod" -> "GET";
            case "getRequestURI" -> query < 0 ? address : address.substring(0, query);
            case "getQueryString" -> query < 0 ? null : address.substring(query + 1);
            case "getCookies" -> lang.isEmpty() ? null : new Cookie[] {new Cookie(PageLanguage.COOKIE, lang)};
            case "getAttribute" -> null;
            default -> throw new UnsupportedOperationException(question);
        };
    }
}
