package br.cefetmg.carteiro.rest;

import br.cefetmg.carteiro.access.AuditQuery;
import br.cefetmg.carteiro.access.PeriodQuery;
import br.cefetmg.carteiro.access.Visitor;
import br.cefetmg.carteiro.audit.report.AuditReport;
import br.cefetmg.carteiro.audit.report.Cursor;
import br.cefetmg.carteiro.audit.report.Page;
import br.cefetmg.carteiro.delivery.EventCsv;
import br.cefetmg.carteiro.identity.Channel;
import br.cefetmg.carteiro.identity.Role;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** The record, for auditors. Each read is itself recorded. */
@Path("api/v1/audit")
public class AuditResource {
    /** A table has no place for the cursor to its next page. */
    private static final String NEXT = "Carteiro-Next";

    @Inject
    Visitor visitor;

    @EJB
    AuditReport report;

    @Inject
    Clock clock;

    @GET
    @Path("events")
    @Produces(MediaType.APPLICATION_JSON)
    public String events(
            @BeanParam AuditQuery query,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        return EventJson.of(found(query, cursor, limit));
    }

    @GET
    @Path("events")
    @Produces(EventCsv.MEDIA_TYPE)
    public Response eventsAsTable(
            @BeanParam AuditQuery query,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        Page page = found(query, cursor, limit);
        Response.ResponseBuilder table = Response.ok(EventCsv.of(page.events()));
        page.next().map(Cursor::asText).ifPresent(next -> table.header(NEXT, next));
        return table.build();
    }

    @GET
    @Path("events/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public String event(@PathParam("id") String id) {
        requireAuditor();
        return report.event(visitor.known(), Channel.API, id).map(EventJson::of).orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("summary")
    @Produces(MediaType.APPLICATION_JSON)
    public String summary(@BeanParam PeriodQuery period) {
        requireAuditor();
        return SummaryJson.of(report.summary(visitor.known(), Channel.API, period.upTo(clock)));
    }

    private Page found(AuditQuery query, @Nullable String cursor, @Nullable String limit) {
        requireAuditor();
        PageQuery page = PageQuery.of(cursor, limit);
        return report.search(visitor.known(), Channel.API, query.criteria(), page.after(), page.limit());
    }

    /** Asked again by the desk itself; asked here first so that nobody else even enters the directory this way. */
    private void requireAuditor() {
        if (!visitor.person().has(Role.AUDITOR)) {
            throw new ForbiddenException();
        }
    }
}
