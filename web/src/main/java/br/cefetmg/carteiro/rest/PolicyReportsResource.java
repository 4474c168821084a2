package br.cefetmg.carteiro.rest;

import br.cefetmg.carteiro.access.Network;
import br.cefetmg.carteiro.access.Paths;
import br.cefetmg.carteiro.access.RateLimit;
import br.cefetmg.carteiro.access.TrafficCount;
import br.cefetmg.carteiro.problem.InvalidInput;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.regex.Pattern;

/**
 * Where browsers tell that a page of ours tried what its policy forbids (Content Security Policy Level 3, 5.3 "Report a
 * violation"). Counted for operators; the log has only the directive's name: an address in a report may hold somebody's code.
 * No guarantee that a report is true: browsers send them without a session, and so can anybody.
 */
@Path(Paths.POLICY_REPORTS)
public class PolicyReportsResource {
    private static final Logger LOG = System.getLogger(PolicyReportsResource.class.getName());
    private static final Pattern DIRECTIVE = Pattern.compile("[a-z-]{1,30}");

    @Inject
    HttpServletRequest request;

    @Inject
    RateLimit rateLimit;

    @Inject
    TrafficCount traffic;

    @POST
    @Consumes("application/csp-report")
    public Response heard(InputStream body) {
        rateLimit.spend(Network.of(request.getRemoteAddr()));
        String directive = directive(Json.object(body).path("csp-report"));
        traffic.policyReported();
        LOG.log(Level.WARNING, "A browser says that a page tried what its policy forbids by {0}", directive);
        return Response.noContent().build();
    }

    private static String directive(JsonNode report) {
        String name = report.path("effective-directive").asText();
        if (!DIRECTIVE.matcher(name).matches()) {
            throw new InvalidInput("/csp-report/effective-directive", "must name a directive");
        }
        return name;
    }
}
