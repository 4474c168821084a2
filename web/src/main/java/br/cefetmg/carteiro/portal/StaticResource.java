package br.cefetmg.carteiro.portal;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Style, fonts and script, to be kept for ever. */
@Path("static/{name}")
public class StaticResource {
    @Inject
    StaticFiles files;

    @GET
    public Response file(@PathParam("name") String name) {
        StaticFile file = files.served(name).orElseThrow(NotFoundException::new);
        return Response.ok(file.content())
                .type(file.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .build();
    }
}
