package br.cefetmg.carteiro.portal.files;

import br.cefetmg.carteiro.access.Visitor;
import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.choice.ProtocolChoice;
import br.cefetmg.carteiro.choice.ProtocolChoices;
import br.cefetmg.carteiro.configuration.Configuration;
import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.payload.MailClient;
import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.portal.PageWriter;
import br.cefetmg.carteiro.portal.PersonPages;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** And now? What to do with what was handed out, and what to do when it does not work. */
@Path("portal/after/{client}")
public class AfterPage {
    @Inject
    Visitor visitor;

    @Inject
    PersonPages pages;

    @Inject
    PageWriter writer;

    @Inject
    Configuration configuration;

    @Inject
    Manual manual;

    @EJB
    ProtocolChoices choices;

    @GET
    public Response after(@PathParam("client") String slug, @QueryParam("format") @Nullable String named) {
        MailClient client = configuration.mailClients().ofSlug(slug).orElseThrow(NotFoundException::new);
        PayloadFormat format = Asked.format(client, named);
        Optional<ProtocolChoice> choice = choices.of(visitor.owner());
        if (choice.isEmpty()) {
            return Response.seeOther(configuration.publicUrl().resolve("portal/choice"))
                    .build();
        }
        return writer.response(pages.page(
                "files/after", values(manual, client, format, choice.get().protocol())));
    }

    /** @param format what was handed out, of what the mail program takes */
    static Map<String, Object> values(
            Manual manual, MailClient client, PayloadFormat format, ReceiveProtocol protocol) {
        return Map.of(
                "advice", Advice.of(client, format, protocol),
                "format", format.slug(),
                "credential", manual.credential(),
                "offersConnection", format.offersConnection(),
                "mayBeTyped", client.takes(PayloadFormat.SETTINGS_CARD));
    }
}
