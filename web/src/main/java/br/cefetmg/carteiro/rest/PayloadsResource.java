package br.cefetmg.carteiro.rest;

import br.cefetmg.carteiro.access.Visitor;
import br.cefetmg.carteiro.audit.Attribution;
import br.cefetmg.carteiro.choice.ProtocolChoice;
import br.cefetmg.carteiro.choice.ProtocolChoices;
import br.cefetmg.carteiro.identity.Channel;
import br.cefetmg.carteiro.language.FormatTexts;
import br.cefetmg.carteiro.language.Language;
import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.problem.ReceiveProtocolNotChosen;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files of the person who asks. */
@Path("api/v1/me/payloads")
public class PayloadsResource {
    @Inject
    Visitor visitor;

    @EJB
    ProtocolChoices choices;

    @Inject
    FileDoor door;

    @Context
    HttpHeaders headers;

    @Context
    Request http;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String offered(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        ProtocolChoice choice = choices.of(visitor.owner()).orElseThrow(ReceiveProtocolNotChosen::new);
        FormatTexts texts = new FormatTexts(Language.accepted(accepted));
        return Json.of(Map.of(
                "payloads",
                Arrays.stream(PayloadFormat.values())
                        .map(format -> texts.offer(format, choice.protocol()))
                        .toList()));
    }

    @GET
    @Path("{format}")
    public Response file(@PathParam("format") String slug, @BeanParam PayloadQuery query) {
        return door.file(own(), slug, query, headers, http);
    }

    @HEAD
    @Path("{format}")
    public Response fileHead(@PathParam("format") String slug, @BeanParam PayloadQuery query) {
        return door.fileHead(own(), slug, query, headers);
    }

    @GET
    @Path("{format}/signature")
    public Response signature(@PathParam("format") String slug, @BeanParam PayloadQuery query) {
        return door.signature(own(), slug, query, headers, http);
    }

    @HEAD
    @Path("{format}/signature")
    public Response signatureHead(@PathParam("format") String slug, @BeanParam PayloadQuery query) {
        return door.signatureHead(own(), slug, query, headers);
    }

    private Attribution own() {
        return Attribution.own(visitor.owner(), Channel.API);
    }
}
