package br.cefetmg.carteiro.portal;

import br.cefetmg.carteiro.language.Language;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What this is, before anybody signs in. */
@Path("")
public class WelcomePage {
    @Inject
    PageWriter writer;

    @GET
    public Response welcome(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        return writer.response(new Page("welcome", Map.of()), Language.accepted(accepted));
    }
}
