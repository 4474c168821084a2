package br.cefetmg.carteiro.portal;

import br.cefetmg.carteiro.configuration.Configuration;
import br.cefetmg.carteiro.language.Language;
import br.cefetmg.carteiro.language.PageLanguage;
import br.cefetmg.carteiro.problem.InvalidInput;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the language that somebody asks for, and leads back to the page where they asked; never out of the house. */
@Path("language")
public class LanguageSwitch {
    private static final int ONE_YEAR = 365 * 24 * 60 * 60;

    @Inject
    Configuration configuration;

    @GET
    public Response switchTo(@QueryParam("to") @Nullable String tag, @QueryParam("back") @Nullable String back) {
        Language wanted = Optional.ofNullable(tag)
                .flatMap(PageLanguage::ofTag)
                .orElseThrow(() -> new InvalidInput("query:to", "must be pt-BR or en"));
        return Response.seeOther(configuration.publicUrl().resolve(Within.path(back)))
                .cookie(cookie(wanted))
                .build();
    }

    private NewCookie cookie(Language language) {
        return new NewCookie.Builder(PageLanguage.COOKIE)
                .value(language.tag())
                .path(configuration.publicUrl().getPath())
                .maxAge(ONE_YEAR)
                .sameSite(NewCookie.SameSite.LAX)
                .httpOnly(true)
                .secure("https".equals(configuration.publicUrl().getScheme()))
                .build();
    }
}
