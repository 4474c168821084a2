package br.cefetmg.carteiro.rest;

import br.cefetmg.carteiro.choice.Acknowledgement;
import br.cefetmg.carteiro.choice.ProtocolChoices;
import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** The exact texts that somebody acknowledged; the digest in an event leads here. */
@Path("api/v1/acknowledgements/{sha256: [0-9a-f]{64}}")
public class AcknowledgementResource {
    @EJB
    ProtocolChoices choices;

    @GET
    @Produces("text/plain; charset=utf-8")
    public Response text(@PathParam("sha256") String sha256) {
        Acknowledgement acknowledgement = choices.acknowledgement(sha256).orElseThrow(NotFoundException::new);
        return Response.ok(acknowledgement.text())
                .header(HttpHeaders.CONTENT_LANGUAGE, acknowledgement.language())
                .build();
    }
}
