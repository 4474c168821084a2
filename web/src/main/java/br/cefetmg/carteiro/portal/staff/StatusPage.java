package br.cefetmg.carteiro.portal.staff;

import br.cefetmg.carteiro.access.TrafficCount;
import br.cefetmg.carteiro.access.Visitor;
import br.cefetmg.carteiro.identity.Role;
import br.cefetmg.carteiro.language.PageLanguage;
import br.cefetmg.carteiro.operations.OperationsReport;
import br.cefetmg.carteiro.portal.PageWriter;
import br.cefetmg.carteiro.portal.PersonPages;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** How the house is, for operators; from the same source as the API's answer. */
@Path("operations")
public class StatusPage {
    @Inject
    Visitor visitor;

    @Inject
    PersonPages pages;

    @Inject
    PageWriter writer;

    @Inject
    PageLanguage language;

    @Inject
    TrafficCount traffic;

    @EJB
    OperationsReport report;

    @GET
    public Response status() {
        if (!visitor.person().has(Role.OPERATOR)) {
            throw new ForbiddenException();
        }
        StatusLines lines = new StatusLines(report.status(traffic.now()), language.current());
        return writer.response(pages.page("staff/status", lines.values()));
    }
}
