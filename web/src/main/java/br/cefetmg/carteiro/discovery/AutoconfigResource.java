package br.cefetmg.carteiro.discovery;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/**
 * Mail autoconfig at both places where clients look. The address that they send along is not read: the answer is the same for
 * every one.
 */
@Path("{place: mail|\\.well-known/autoconfig/mail}/config-v1.1.xml")
public class AutoconfigResource {
    @Inject
    Autoconfig autoconfig;

    @GET
    public Response document(@Context Request request) {
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(autoconfig.tag());
        Response.ResponseBuilder answer =
                unchanged == null ? Response.ok(autoconfig.document()).type(MediaType.APPLICATION_XML) : unchanged;
        return answer.tag(autoconfig.tag())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .build();
    }
}
