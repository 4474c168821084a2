package br.cefetmg.carteiro.rest;

import br.cefetmg.carteiro.access.Visitor;
import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.audit.Attribution;
import br.cefetmg.carteiro.choice.ProtocolChoice;
import br.cefetmg.carteiro.choice.ProtocolChoices;
import br.cefetmg.carteiro.configuration.Configuration;
import br.cefetmg.carteiro.identity.Channel;
import br.cefetmg.carteiro.issuance.Offers;
import br.cefetmg.carteiro.language.FormatTexts;
import br.cefetmg.carteiro.language.Language;
import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.problem.ReceiveProtocolNotChosen;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files of the person who asks. */
@Path("api/v1/me/payloads")
@ApplicationScoped
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

    @Inject
    Offers offers;

    @Inject
    Configuration configuration;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String offered(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        ProtocolChoice choice = choices.of(visitor.owner()).orElseThrow(ReceiveProtocolNotChosen::new);
        FormatTexts texts = new FormatTexts(Language.accepted(accepted));
        return Json.of(Map.of(
                "payloads",
                offers.formats().stream()
                        .map(format -> offer(texts, format, choice.protocol()))
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

    /** What is for one app says for which, and whether anybody has verified its keys. */
    private Map<String, Object> offer(FormatTexts texts, PayloadFormat format, ReceiveProtocol protocol) {
        Map<String, Object> offer = texts.offer(format, protocol, configuration.publicUrl());
        if (format.needsAppProfile()) {
            offers.appProfile().ifPresent(app -> {
                offer.put("app", app.packageName());
                offer.put("verified", app.isVerified());
            });
        }
        return offer;
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
