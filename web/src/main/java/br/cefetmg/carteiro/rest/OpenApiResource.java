package br.cefetmg.carteiro.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What there is at this door, for programs that make clients: OpenAPI 3.1. */
@Path("api/v1/openapi")
public class OpenApiResource {
    private static final String YAML = "application/yaml";

    @Inject
    OpenApi document;

    @Context
    HttpHeaders headers;

    @GET
    public Response openApi() {
        String mediaType = Negotiation.best(List.of(YAML, MediaType.APPLICATION_JSON), headers);
        String text = mediaType.equals(YAML) ? document.yaml() : document.json();
        return Response.ok(text.getBytes(StandardCharsets.UTF_8))
                .type(mediaType)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }
}
