package br.cefetmg.carteiro.rest;

import br.cefetmg.carteiro.audit.Attribution;
import br.cefetmg.carteiro.delivery.PayloadResponses;
import br.cefetmg.carteiro.issuance.Draft;
import br.cefetmg.carteiro.issuance.IssueRequest;
import br.cefetmg.carteiro.issuance.Offers;
import br.cefetmg.carteiro.issuance.PayloadIssuer;
import br.cefetmg.carteiro.payload.Companion;
import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.problem.InvalidInput;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** A file over HTTP, whoever asks and whoever it is for: which representation, whether it is needed, the answer. */
@ApplicationScoped
public class FileDoor {
    @EJB
    PayloadIssuer issuer;

    @Inject
    Offers offers;

    Response file(Attribution by, String slug, PayloadQuery query, HttpHeaders headers, Request http) {
        return answer(fileRequest(by, slug, query, headers), headers, http);
    }

    Response fileHead(Attribution by, String slug, PayloadQuery query, HttpHeaders headers) {
        return PayloadResponses.head(issuer.draft(fileRequest(by, slug, query, headers)));
    }

    Response signature(Attribution by, String slug, PayloadQuery query, HttpHeaders headers, Request http) {
        return answer(signatureRequest(by, slug, query, headers), headers, http);
    }

    Response signatureHead(Attribution by, String slug, PayloadQuery query, HttpHeaders headers) {
        return PayloadResponses.head(issuer.draft(signatureRequest(by, slug, query, headers)));
    }

    /** The canonical bytes to read, under a name that no device takes for a profile; only where the signature is inside. */
    Response unsigned(Attribution by, String slug, PayloadQuery query, HttpHeaders headers) {
        PayloadFormat format = offers.format(slug);
        if (format != PayloadFormat.APPLE_MOBILECONFIG) {
            throw new InvalidInput("query:signed", "false is an option of apple-mobileconfig only");
        }
        Negotiation.require(MediaType.TEXT_PLAIN, headers);
        IssueRequest request = new IssueRequest(
                by, format, query.options(), format.representations().getFirst());
        return PayloadResponses.inspected(issuer.inspect(request));
    }

    private IssueRequest fileRequest(Attribution by, String slug, PayloadQuery query, HttpHeaders headers) {
        PayloadFormat format = offers.format(slug);
        return new IssueRequest(by, format, query.options(), Negotiation.of(format, headers));
    }

    private IssueRequest signatureRequest(Attribution by, String slug, PayloadQuery query, HttpHeaders headers) {
        PayloadFormat format = offers.format(slug);
        Companion companion = format.signature().companion().orElseThrow(NotFoundException::new);
        Negotiation.require(companion.mediaType(), headers);
        return new IssueRequest(
                        by, format, query.options(), format.representations().getFirst())
                .forSignature();
    }

    private Response answer(IssueRequest request, HttpHeaders headers, Request http) {
        if (headers.getHeaderString(HttpHeaders.IF_NONE_MATCH) != null) {
            Draft draft = issuer.rehearse(request);
            Response.ResponseBuilder unchanged = http.evaluatePreconditions(PayloadResponses.tag(draft));
            if (unchanged != null) {
                return PayloadResponses.unchanged(unchanged).build();
            }
        }
        return PayloadResponses.file(issuer.issue(request));
    }
}
