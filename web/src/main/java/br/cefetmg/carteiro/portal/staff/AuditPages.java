package br.cefetmg.carteiro.portal.staff;

import br.cefetmg.carteiro.access.AuditQuery;
import br.cefetmg.carteiro.access.PeriodQuery;
import br.cefetmg.carteiro.access.Visitor;
import br.cefetmg.carteiro.audit.report.AuditReport;
import br.cefetmg.carteiro.audit.report.Criteria;
import br.cefetmg.carteiro.audit.report.Cursor;
import br.cefetmg.carteiro.audit.report.Page;
import br.cefetmg.carteiro.delivery.EventCsv;
import br.cefetmg.carteiro.identity.Channel;
import br.cefetmg.carteiro.identity.Role;
import br.cefetmg.carteiro.language.PageLanguage;
import br.cefetmg.carteiro.portal.PageWriter;
import br.cefetmg.carteiro.portal.PersonPages;
import br.cefetmg.carteiro.problem.InvalidAddress;
import br.cefetmg.carteiro.problem.InvalidInput;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The record as auditors read it: in numbers, by a search, event by event, and as a table to save. */
@Path("audit")
public class AuditPages {
    private static final int ON_A_PAGE = 50;
    private static final int IN_A_TABLE = 10_000;
    private static final int UNPROCESSABLE = 422;

    @Inject
    Visitor visitor;

    @Inject
    PersonPages pages;

    @Inject
    PageWriter writer;

    @Inject
    PageLanguage language;

    @Inject
    Clock clock;

    @EJB
    AuditReport report;

    @GET
    public Response panorama(@BeanParam PeriodQuery period) {
        requireAuditor();
        Panorama panorama = new Panorama(
                report.summary(visitor.known(), Channel.PORTAL, period.upTo(clock)),
                period.howMany(),
                language.current());
        return writer.response(pages.page("staff/panorama", panorama.values()));
    }

    @GET
    @Path("events")
    public Response search(@BeanParam AuditQuery query, @QueryParam("cursor") @Nullable String cursor) {
        requireAuditor();
        try {
            return found(query, found(query.criteria(), after(cursor), ON_A_PAGE));
        } catch (InvalidInput | InvalidAddress mistaken) {
            return writer.response(UNPROCESSABLE, pages.page("staff/events", SearchPage.mistaken(query.asForm())));
        }
    }

    @GET
    @Path("events.csv")
    @Produces(EventCsv.MEDIA_TYPE)
    public Response table(@BeanParam AuditQuery query) {
        requireAuditor();
        Page found = found(query.criteria(), Optional.empty(), IN_A_TABLE);
        return Response.ok(EventCsv.of(found.events()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"carteiro-registro.csv\"")
                .build();
    }

    @GET
    @Path("events/{id}")
    public Response event(@PathParam("id") String id) {
        requireAuditor();
        Map<String, Object> values = report.event(visitor.known(), Channel.PORTAL, id)
                .map(EventPage::values)
                .orElseThrow(NotFoundException::new);
        return writer.response(pages.page("staff/event", values));
    }

    private Response found(AuditQuery query, Page found) {
        return writer.response(pages.page("staff/events", SearchPage.found(query.asForm(), found)));
    }

    private Page found(Criteria criteria, Optional<Cursor> after, int limit) {
        return report.search(visitor.known(), Channel.PORTAL, criteria, after, limit);
    }

    private static Optional<Cursor> after(@Nullable String cursor) {
        return Optional.ofNullable(cursor)
                .map(text -> Cursor.parse(text)
                        .orElseThrow(() -> new InvalidInput("cursor", "must be a cursor from an earlier page")));
    }

    /** Asked again by the desk itself; asked here first so that nobody else even enters the directory this way. */
    private void requireAuditor() {
        if (!visitor.person().has(Role.AUDITOR)) {
            throw new ForbiddenException();
        }
    }
}
