package br.cefetmg.carteiro.rest;

import br.cefetmg.carteiro.access.Visitor;
import br.cefetmg.carteiro.audit.report.AuditReport;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** What the record holds about the person who asks. */
@Path("api/v1/me/events")
public class MyEventsResource {
    @Inject
    Visitor visitor;

    @EJB
    AuditReport report;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String events(@QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable String limit) {
        PageQuery page = PageQuery.of(cursor, limit);
        return EventJson.of(report.ofPerson(visitor.owner(), page.after(), page.limit()));
    }
}
