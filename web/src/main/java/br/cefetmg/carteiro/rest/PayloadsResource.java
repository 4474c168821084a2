package br.cefetmg.carteiro.rest;

import br.cefetmg.carteiro.access.Visitor;
import br.cefetmg.carteiro.choice.ProtocolChoice;
import br.cefetmg.carteiro.choice.ProtocolChoices;
import br.cefetmg.carteiro.delivery.PayloadResponses;
import br.cefetmg.carteiro.identity.Channel;
import br.cefetmg.carteiro.issuance.Draft;
import br.cefetmg.carteiro.issuance.IssueRequest;
import br.cefetmg.carteiro.issuance.PayloadIssuer;
import br.cefetmg.carteiro.language.FormatTexts;
import br.cefetmg.carteiro.language.Language;
import br.cefetmg.carteiro.payload.Companion;
import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.problem.ReceiveProtocolNotChosen;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
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

    @EJB
    PayloadIssuer issuer;

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
    public Response file(
            @PathParam("format") String slug,
            @BeanParam PayloadQuery query,
            @Context HttpHeaders headers,
            @Context Request http) {
        return answer(request(slug, query, headers), headers, http);
    }

    @HEAD
    @Path("{format}")
    public Response head(
            @PathParam("format") String slug, @BeanParam PayloadQuery query, @Context HttpHeaders headers) {
        return PayloadResponses.head(issuer.draft(request(slug, query, headers)));
    }

    @GET
    @Path("{format}/signature")
    public Response signature(
            @PathParam("format") String slug,
            @BeanParam PayloadQuery query,
            @Context HttpHeaders headers,
            @Context Request http) {
        return answer(signatureRequest(slug, query, headers), headers, http);
    }

    @HEAD
    @Path("{format}/signature")
    public Response signatureHead(
            @PathParam("format") String slug, @BeanParam PayloadQuery query, @Context HttpHeaders headers) {
        return PayloadResponses.head(issuer.draft(signatureRequest(slug, query, headers)));
    }

    private Response answer(IssueRequest request, HttpHeaders headers, Request http) {
        if (headers.getHeaderString(HttpHeaders.IF_NONE_MATCH) != null) {
            Draft draft = issuer.draft(request);
            Response.ResponseBuilder unchanged = http.evaluatePreconditions(PayloadResponses.tag(draft));
            if (unchanged != null) {
                return PayloadResponses.unchanged(unchanged, draft).build();
            }
        }
        return PayloadResponses.file(issuer.issue(request));
    }

    private IssueRequest request(String slug, PayloadQuery query, HttpHeaders headers) {
        PayloadFormat format = PayloadFormat.ofSlug(slug);
        return new IssueRequest(visitor.owner(), Channel.API, format, query.options(), Negotiation.of(format, headers));
    }

    private IssueRequest signatureRequest(String slug, PayloadQuery query, HttpHeaders headers) {
        PayloadFormat format = PayloadFormat.ofSlug(slug);
        Companion companion = format.signature().companion().orElseThrow(NotFoundException::new);
        Negotiation.require(companion.mediaType(), headers);
        return new IssueRequest(
                        visitor.owner(),
                        Channel.API,
                        format,
                        query.options(),
                        format.representations().getFirst())
                .forSignature();
    }
}
