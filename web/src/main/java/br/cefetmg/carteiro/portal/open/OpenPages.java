package br.cefetmg.carteiro.portal.open;

import br.cefetmg.carteiro.configuration.Configuration;
import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.portal.Forgetting;
import br.cefetmg.carteiro.portal.Page;
import br.cefetmg.carteiro.portal.PageWriter;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** What everybody may read without signing in. */
@Path("")
public class OpenPages {
    @Inject
    PageWriter writer;

    @Inject
    Configuration configuration;

    @Inject
    Manual manual;

    @GET
    public Response welcome() {
        return writer.response(welcome(manual, configuration));
    }

    @GET
    @Path("help")
    public Response help() {
        return writer.response(help(manual));
    }

    @GET
    @Path("privacy")
    public Response privacy() {
        return writer.response(privacyPage());
    }

    @GET
    @Path("accessibility")
    public Response accessibility() {
        return writer.response(new Page("open/accessibility", Map.of()));
    }

    @GET
    @Path("signature")
    public Response signature() {
        return writer.response(signaturePage());
    }

    static Page privacyPage() {
        return new Page("open/privacy", Map.of("years", Integer.toString(Forgetting.EVENTS.getYears())));
    }

    static Page welcome(Manual manual, Configuration configuration) {
        return new Page(
                "open/welcome",
                Map.of(
                        "services",
                        SettingsTable.of(manual),
                        "domains",
                        configuration.mailboxes().domains().stream().sorted().toList()));
    }

    static Page help(Manual manual) {
        return new Page("open/help", Map.of("services", SettingsTable.of(manual)));
    }

    static Page signaturePage() {
        return new Page("open/signature", Map.of("commands", CheckCommands.ALL));
    }
}
