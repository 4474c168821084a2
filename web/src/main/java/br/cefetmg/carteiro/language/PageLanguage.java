package br.cefetmg.carteiro.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The language of this request's page: what the person once asked for, Portuguese until they ask. */
@RequestScoped
public class PageLanguage {
    /** Holds the tag of the language that was asked for. */
    public static final String COOKIE = "lang";

    @Inject
    HttpServletRequest request;

    public Language current() {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .flatMap(value -> ofTag(value).stream())
                .findFirst()
                .orElse(Language.PORTUGUESE);
    }

    /** The language with exactly this tag, if we speak it. */
    public static Optional<Language> ofTag(String tag) {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }
}
