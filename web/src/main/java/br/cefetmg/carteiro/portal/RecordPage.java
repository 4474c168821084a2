package br.cefetmg.carteiro.portal;

import br.cefetmg.carteiro.access.Visitor;
import br.cefetmg.carteiro.audit.report.AuditReport;
import br.cefetmg.carteiro.audit.report.EventView;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A person's own record, the latest first. */
@Path("portal/record")
public class RecordPage {
    private static final int LATEST = 100;

    @Inject
    Visitor visitor;

    @Inject
    PersonPages pages;

    @Inject
    PageWriter writer;

    @EJB
    AuditReport report;

    @GET
    public Response record() {
        List<EventView> events =
                report.ofPerson(visitor.owner(), Optional.empty(), LATEST).events();
        return writer.response(pages.page("record", Map.of("events", EventLines.of(events))));
    }
}
