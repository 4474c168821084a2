package br.cefetmg.carteiro.portal.files;

import br.cefetmg.carteiro.access.Visitor;
import br.cefetmg.carteiro.choice.ProtocolChoice;
import br.cefetmg.carteiro.choice.ProtocolChoices;
import br.cefetmg.carteiro.configuration.Configuration;
import br.cefetmg.carteiro.directory.KnownPerson;
import br.cefetmg.carteiro.portal.DeviceAtHand;
import br.cefetmg.carteiro.portal.PageWriter;
import br.cefetmg.carteiro.portal.PersonPages;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a person lands: the choice while there is none, what sets up the device at hand afterwards. */
@Path("portal")
public class FirstPage {
    @Inject
    Visitor visitor;

    @Inject
    PersonPages pages;

    @Inject
    PageWriter writer;

    @Inject
    Configuration configuration;

    @Inject
    DeviceAtHand atHand;

    @EJB
    ProtocolChoices choices;

    @GET
    public Response first(@QueryParam("device") @Nullable String named) {
        Optional<KnownPerson> holder = visitor.holder();
        if (holder.isEmpty()) {
            return writer.response(pages.noMailbox());
        }
        Optional<ProtocolChoice> choice = choices.of(holder.get());
        if (choice.isEmpty()) {
            return Response.seeOther(configuration.publicUrl().resolve("portal/choice"))
                    .build();
        }
        Map<String, Object> values = new HashMap<>(ForDevice.of(configuration.mailClients(), atHand.device(named)));
        values.put("protocol", choice.get().protocol().name());
        Response page = writer.response(pages.page("files/first", values));
        return Response.fromResponse(page)
                .header(HttpHeaders.VARY, null)
                .header(HttpHeaders.VARY, DeviceAtHand.VARY)
                .build();
    }
}
