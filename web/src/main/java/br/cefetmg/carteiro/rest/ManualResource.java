package br.cefetmg.carteiro.rest;

import br.cefetmg.carteiro.manual.Endpoint;
import br.cefetmg.carteiro.manual.MailService;
import br.cefetmg.carteiro.manual.Manual;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The manual in force, for everybody. */
@Path("api/v1/manual")
public class ManualResource {
    @Inject
    Manual manual;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String manual() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("code", manual.code());
        members.put("revision", manual.revision());
        members.put("revisedOn", manual.revisedOn().toString());
        members.put("revalidateBy", manual.revalidateBy().toString());
        members.put("issuingArea", manual.issuingArea());
        Map<String, Object> services = new LinkedHashMap<>();
        services.put("imap", endpoints(manual.services().imap()));
        services.put("pop", endpoints(manual.services().pop()));
        services.put("smtp", endpoints(manual.services().smtp()));
        members.put("services", services);
        return Json.of(members);
    }

    private static List<Map<String, Object>> endpoints(MailService service) {
        return service.endpoints().stream().map(ManualResource::endpoint).toList();
    }

    private static Map<String, Object> endpoint(Endpoint endpoint) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("host", endpoint.host());
        members.put("port", endpoint.port());
        members.put("security", endpoint.security().name());
        return members;
    }
}
