package br.cefetmg.carteiro.portal;

import br.cefetmg.carteiro.access.AuditQuery;
import br.cefetmg.carteiro.access.Visitor;
import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.audit.EventType;
import br.cefetmg.carteiro.audit.report.AuditReport;
import br.cefetmg.carteiro.audit.report.Cursor;
import br.cefetmg.carteiro.audit.report.Page;
import br.cefetmg.carteiro.delivery.EventCsv;
import br.cefetmg.carteiro.identity.Channel;
import br.cefetmg.carteiro.identity.Role;
import br.cefetmg.carteiro.problem.InvalidInput;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The record as auditors read it: one page with a search, and the same as a table to save. */
@Path("audit")
public class AuditPages {
    private static final int ON_A_PAGE = 50;
    private static final int IN_A_TABLE = 10_000;

    @Inject
    Visitor visitor;

    @Inject
    PersonPages pages;

    @Inject
    PageWriter writer;

    @EJB
    AuditReport report;

    @GET
    public Response page(@BeanParam AuditQuery query, @QueryParam("cursor") @Nullable String cursor) {
        requireAuditor();
        Page found = found(query, cursor, ON_A_PAGE);
        Map<ReceiveProtocol, Long> people = report.summary(visitor.known(), Channel.PORTAL);
        Map<String, Object> values = Map.of(
                "events", EventLines.of(found.events()),
                "next", found.next().map(Cursor::asText).orElse(""),
                "query", query.asForm(),
                "types",
                        Arrays.stream(EventType.values())
                                .map(EventType::wireName)
                                .toList(),
                "people", named(people));
        return writer.response(pages.page("audit", values));
    }

    @GET
    @Path("events.csv")
    @Produces(EventCsv.MEDIA_TYPE)
    public Response table(@BeanParam AuditQuery query) {
        requireAuditor();
        return Response.ok(EventCsv.of(found(query, null, IN_A_TABLE).events()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"carteiro-registro.csv\"")
                .build();
    }

    private Page found(AuditQuery query, @Nullable String cursor, int limit) {
        Optional<Cursor> after = Optional.ofNullable(cursor)
                .map(text -> Cursor.parse(text)
                        .orElseThrow(() -> new InvalidInput("cursor", "must be a cursor from an earlier page")));
        return report.search(visitor.known(), Channel.PORTAL, query.criteria(), after, limit);
    }

    private static Map<String, Long> named(Map<ReceiveProtocol, Long> people) {
        Map<String, Long> named = new LinkedHashMap<>();
        people.forEach((protocol, count) -> named.put(protocol.name(), count));
        return named;
    }

    private void requireAuditor() {
        if (!visitor.person().has(Role.AUDITOR)) {
            throw new ForbiddenException();
        }
    }
}
