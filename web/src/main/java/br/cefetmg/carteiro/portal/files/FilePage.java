package br.cefetmg.carteiro.portal.files;

import br.cefetmg.carteiro.access.FormGuard;
import br.cefetmg.carteiro.access.Visitor;
import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.audit.Attribution;
import br.cefetmg.carteiro.choice.ProtocolChoice;
import br.cefetmg.carteiro.choice.ProtocolChoices;
import br.cefetmg.carteiro.configuration.Configuration;
import br.cefetmg.carteiro.delivery.PayloadResponses;
import br.cefetmg.carteiro.device.Devices;
import br.cefetmg.carteiro.directory.KnownPerson;
import br.cefetmg.carteiro.identity.Channel;
import br.cefetmg.carteiro.issuance.IssueRequest;
import br.cefetmg.carteiro.issuance.IssuedPayload;
import br.cefetmg.carteiro.issuance.Offers;
import br.cefetmg.carteiro.issuance.PayloadIssuer;
import br.cefetmg.carteiro.payload.MailClient;
import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.payload.PayloadOptions;
import br.cefetmg.carteiro.portal.PageWriter;
import br.cefetmg.carteiro.portal.Tickets;
import br.cefetmg.carteiro.portal.choice.SecondDevice;
import br.cefetmg.carteiro.portal.choice.SecondYes;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file: first what it will do, which leaves no event; then the form that asks for it; then, once the ticket says that the
 * person asked, the file by a plain GET.
 */
@Path("portal/files/{format}")
public class FilePage {
    @Inject
    Visitor visitor;

    @Inject
    FormGuard guard;

    @Inject
    Tickets tickets;

    @Inject
    Configuration configuration;

    @Inject
    Offers offers;

    @Inject
    FileView view;

    @Inject
    SecondYes secondYes;

    @EJB
    PayloadIssuer issuer;

    @EJB
    ProtocolChoices choices;

    @EJB
    Devices devices;

    @GET
    public Response page(
            @PathParam("format") String slug,
            @QueryParam("ticket") @Nullable String name,
            @QueryParam("client") @Nullable String named,
            @QueryParam("connection") @Nullable String connection,
            @QueryParam("replace") @Nullable String replace) {
        PayloadFormat format = offers.format(slug);
        Optional<Tickets.Ticket> ticket = tickets.valid(name, format.slug());
        if (ticket.isPresent()) {
            return file(format, ticket.get());
        }
        Optional<ProtocolChoice> choice = choices.of(visitor.owner());
        if (choice.isEmpty()) {
            return to("portal/choice");
        }
        Optional<MailClient> client = Asked.client(configuration.mailClients(), format, named);
        ReceiveProtocol protocol = choice.get().protocol();
        PayloadOptions options = PayloadOptions.ofQuery(connection, replace);
        Known known = client.map(one -> Known.of(
                        devices.of(visitor.owner()), protocol, one, format, options, secondYes.isGivenFor(one.slug())))
                .orElse(Known.NOTHING);
        return view.page(format, client, protocol, options, known);
    }

    /** Who only asks whether there is a page spends nothing; a GET of the same address may be a file. */
    @HEAD
    public Response nothing() {
        return Response.ok().build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(
            @PathParam("format") String slug,
            @FormParam("csrf") @Nullable String csrf,
            @FormParam("client") @Nullable String named,
            @FormParam("device") @Nullable String device,
            @FormParam("connection") @Nullable String connection,
            @FormParam("replace") @Nullable String replace) {
        boolean sessionEnded = guard.isOfAnEndedSession(csrf);
        PayloadFormat format = offers.format(slug);
        PayloadOptions options = PayloadOptions.ofQuery(connection, replace);
        String client = named == null || named.isEmpty()
                ? ""
                : Asked.client(configuration.mailClients(), format, named)
                        .map(MailClient::slug)
                        .orElse("");
        String page = "portal/files/" + format.slug();
        if (sessionEnded) {
            return PageWriter.again(page(slug, null, client, connection, replace));
        }
        KnownPerson person = visitor.owner();
        Optional<ReceiveProtocol> protocol = choices.of(person).map(ProtocolChoice::protocol);
        boolean another = "another".equals(device);
        boolean same = "same".equals(device);
        boolean second = protocol.flatMap(one -> SecondDevice.first(devices.of(person), one, client, another))
                .isPresent();
        boolean answered = secondYes.isGivenFor(client);
        if (second && !answered && !same) {
            return to(Around.secondDevice(client, format, options));
        }
        if (second && !answered && Around.isTyped(format, client)) {
            secondYes.giveForTheSame(client);
            return to(page + Around.query(client, options));
        }
        if (second && another && !client.isEmpty()) {
            // here and not at delivery, which may come twice
            devices.noteAnother(person, client, protocol.orElseThrow());
        }
        if (!same) {
            secondYes.spend();
        }
        String ticket = tickets.issue(format.slug(), options, client);
        return to(page + "?ticket=" + ticket);
    }

    private Response file(PayloadFormat format, Tickets.Ticket ticket) {
        IssueRequest request = new IssueRequest(
                Attribution.own(visitor.owner(), Channel.PORTAL), format, ticket.options(), format.forPeople());
        IssuedPayload issued = issuer.issue(request);
        if (!ticket.client().isEmpty()) {
            devices.note(
                    visitor.owner(),
                    ticket.client(),
                    issued.draft().request().account().protocol());
        }
        return PayloadResponses.opened(issued);
    }

    private Response to(String path) {
        return Response.seeOther(configuration.publicUrl().resolve(path)).build();
    }
}
