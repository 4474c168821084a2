package br.cefetmg.carteiro.rest;

import br.cefetmg.carteiro.access.TrafficCount;
import br.cefetmg.carteiro.access.Visitor;
import br.cefetmg.carteiro.identity.Role;
import br.cefetmg.carteiro.operations.OperationsReport;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** How the house is, for operators. */
@Path("api/v1/operations/status")
public class OperationsResource {
    @Inject
    Visitor visitor;

    @Inject
    TrafficCount traffic;

    @EJB
    OperationsReport report;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String status() {
        if (!visitor.person().has(Role.OPERATOR)) {
            throw new ForbiddenException();
        }
        return StatusJson.of(report.status(traffic.now()));
    }
}
