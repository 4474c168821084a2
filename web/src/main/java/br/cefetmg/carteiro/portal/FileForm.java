package br.cefetmg.carteiro.portal;

import br.cefetmg.carteiro.access.FormGuard;
import br.cefetmg.carteiro.access.Visitor;
import br.cefetmg.carteiro.audit.Attribution;
import br.cefetmg.carteiro.configuration.Configuration;
import br.cefetmg.carteiro.delivery.PayloadResponses;
import br.cefetmg.carteiro.identity.Channel;
import br.cefetmg.carteiro.issuance.IssueRequest;
import br.cefetmg.carteiro.issuance.Offers;
import br.cefetmg.carteiro.issuance.PayloadIssuer;
import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.payload.PayloadOptions;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file by form: the POST asks, the GET that it leads to delivers, once the ticket says that the person asked. */
@Path("portal/files/{format}")
public class FileForm {
    @Inject
    Visitor visitor;

    @Inject
    FormGuard guard;

    @Inject
    Tickets tickets;

    @Inject
    Configuration configuration;

    @EJB
    PayloadIssuer issuer;

    @Inject
    Offers offers;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(
            @PathParam("format") String slug,
            @FormParam("csrf") @Nullable String csrf,
            @FormParam("connection") @Nullable String connection,
            @FormParam("replace") @Nullable String replace) {
        guard.require(csrf);
        visitor.owner();
        String format = offers.format(slug).slug();
        String ticket = tickets.issue(format, PayloadOptions.ofQuery(connection, replace));
        return Response.seeOther(configuration.publicUrl().resolve("portal/files/" + format + "?ticket=" + ticket))
                .build();
    }

    @GET
    public Response deliver(@PathParam("format") String slug, @QueryParam("ticket") @Nullable String name) {
        PayloadFormat format = offers.format(slug);
        Optional<Tickets.Ticket> ticket = tickets.valid(name, format.slug());
        return ticket.map(valid -> file(format, valid))
                .orElseGet(() -> Response.seeOther(configuration.publicUrl().resolve("portal"))
                        .build());
    }

    private Response file(PayloadFormat format, Tickets.Ticket ticket) {
        IssueRequest request = new IssueRequest(
                Attribution.own(visitor.owner(), Channel.PORTAL), format, ticket.options(), format.forPeople());
        return PayloadResponses.opened(issuer.issue(request));
    }
}
