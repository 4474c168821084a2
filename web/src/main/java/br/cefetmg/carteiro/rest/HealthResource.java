package br.cefetmg.carteiro.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** One word for load balancers: whether sending people here makes sense now. */
@Path("api/v1/health")
public class HealthResource {
    private static final int UNAVAILABLE = 503;

    @Inject
    Readiness readiness;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response health() {
        boolean up = readiness.isReady();
        return Response.status(up ? 200 : UNAVAILABLE)
                .entity(Json.of(Map.of("status", up ? "UP" : "DOWN")))
                .build();
    }
}
