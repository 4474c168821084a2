package br.cefetmg.carteiro.portal.record;

import br.cefetmg.carteiro.access.FormGuard;
import br.cefetmg.carteiro.access.Visitor;
import br.cefetmg.carteiro.configuration.Configuration;
import br.cefetmg.carteiro.device.Devices;
import br.cefetmg.carteiro.portal.PageWriter;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's own record, the latest first, and their devices to tick off; theirs too who have no mailbox any more. */
@Path("portal/record")
public class RecordPage {
    @Inject
    Visitor visitor;

    @Inject
    FormGuard guard;

    @Inject
    RecordPages pages;

    @Inject
    Configuration configuration;

    @EJB
    Devices devices;

    @GET
    public Response record() {
        return pages.show();
    }

    /** "This one is replaced", or "I have it no more". */
    @POST
    @Path("devices/{device}/settle")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response settle(@PathParam("device") String device, @FormParam("csrf") @Nullable String csrf) {
        if (guard.isOfAnEndedSession(csrf)) {
            return PageWriter.again(pages.show());
        }
        devices.settle(visitor.known(), uuid(device));
        return Response.seeOther(configuration.publicUrl().resolve("portal/record"))
                .build();
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException foreign) {
            throw new NotFoundException();
        }
    }
}
