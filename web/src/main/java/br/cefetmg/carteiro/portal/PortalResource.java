package br.cefetmg.carteiro.portal;

import br.cefetmg.carteiro.access.Visitor;
import br.cefetmg.carteiro.choice.ProtocolChoice;
import br.cefetmg.carteiro.choice.ProtocolChoices;
import br.cefetmg.carteiro.configuration.Configuration;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Where a person lands: the choice while there is none, the files afterwards. */
@Path("portal")
public class PortalResource {
    @Inject
    Visitor visitor;

    @Inject
    PersonPages pages;

    @Inject
    PageWriter writer;

    @Inject
    Configuration configuration;

    @EJB
    ProtocolChoices choices;

    @GET
    public Response home() {
        if (visitor.person().mailbox().isEmpty()) {
            return writer.response(pages.noMailbox());
        }
        Optional<ProtocolChoice> choice = choices.of(visitor.known());
        return choice.map(made -> writer.response(pages.files(made)))
                .orElseGet(() -> Response.seeOther(configuration.publicUrl().resolve("portal/choice"))
                        .build());
    }
}
