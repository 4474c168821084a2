package br.cefetmg.carteiro.portal;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;

/** The portal's one style sheet; a name never becomes a path. */
@Path("static/carteiro.css")
public class StyleSheet {

    @GET
    public Response styleSheet() throws IOException {
        try (InputStream stream = StyleSheet.class.getResourceAsStream("carteiro.css")) {
            if (stream == null) {
                throw new NotFoundException();
            }
            return Response.ok(stream.readAllBytes())
                    .type("text/css; charset=utf-8")
                    .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                    .build();
        }
    }
}
