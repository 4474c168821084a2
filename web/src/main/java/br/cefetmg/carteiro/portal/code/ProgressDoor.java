package br.cefetmg.carteiro.portal.code;

import br.cefetmg.carteiro.access.Visitor;
import br.cefetmg.carteiro.handoff.Handoff;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;

/** Where the page that shows a code hears what becomes of it (server-sent events, HTML Living Standard 9.2). */
@Path("portal/progress/{name}")
public class ProgressDoor {
    @Inject
    Visitor visitor;

    @Inject
    ProgressWatch watch;

    @EJB
    Handoff handoff;

    /**
     * One event when the code has ended, and the stream ends with it.
     *
     * @throws NotFoundException for a code of somebody else as for none
     */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void listen(@PathParam("name") String name, @Context SseEventSink listener, @Context Sse events) {
        if (!handoff.isOwn(name, visitor.owner())) {
            throw new NotFoundException();
        }
        watch.add(name, new Listener(listener, events));
    }
}
