package br.cefetmg.carteiro.portal;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** What this is, before anybody signs in. */
@Path("")
public class WelcomePage {
    @Inject
    PageWriter writer;

    @GET
    public Response welcome() {
        return writer.response(new Page("welcome", Map.of()));
    }
}
