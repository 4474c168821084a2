package br.cefetmg.carteiro.portal.choice;

import br.cefetmg.carteiro.access.FormGuard;
import br.cefetmg.carteiro.access.Visitor;
import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.choice.ProtocolChoice;
import br.cefetmg.carteiro.choice.ProtocolChoices;
import br.cefetmg.carteiro.configuration.Configuration;
import br.cefetmg.carteiro.device.Devices;
import br.cefetmg.carteiro.device.KnownDevice;
import br.cefetmg.carteiro.directory.KnownPerson;
import br.cefetmg.carteiro.identity.Channel;
import br.cefetmg.carteiro.language.ClientTexts;
import br.cefetmg.carteiro.language.Days;
import br.cefetmg.carteiro.language.PageLanguage;
import br.cefetmg.carteiro.portal.PageWriter;
import br.cefetmg.carteiro.portal.PersonPages;
import br.cefetmg.carteiro.portal.Within;
import br.cefetmg.carteiro.problem.ChoiceChangedMeanwhile;
import br.cefetmg.carteiro.problem.RemovalNotAcknowledged;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who receives by POP reads again before they set up a second device. Whoever is no such person is led on at once.
 *
 * <p>{@code next} comes back as it was given: whoever leads here puts into it what they need to know there.
 */
@Path("portal/choice/second-device")
public class SecondDeviceForm {
    private static final int FORBIDDEN = 403;
    private static final int UNPROCESSABLE = 422;

    @Inject
    Visitor visitor;

    @Inject
    FormGuard guard;

    @Inject
    PersonPages pages;

    @Inject
    PageWriter writer;

    @Inject
    Configuration configuration;

    @Inject
    PageLanguage language;

    @Inject
    SecondYes secondYes;

    @EJB
    ProtocolChoices choices;

    @EJB
    Devices devices;

    @GET
    public Response form(@QueryParam("client") @Nullable String client, @QueryParam("next") @Nullable String next) {
        return form(Response.Status.OK.getStatusCode(), client, next, "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response acknowledge(
            @FormParam("csrf") @Nullable String csrf,
            @FormParam("confirmed") @Nullable String confirmed,
            @FormParam("client") @Nullable String client,
            @FormParam("next") @Nullable String next) {
        if (guard.isOfAnEndedSession(csrf)) {
            return form(FORBIDDEN, client, next, "");
        }
        try {
            boolean yes = "yes".equals(confirmed);
            choices.acknowledgeSecondDevice(
                    visitor.owner(), Channel.PORTAL, yes, language.current().locale());
            secondYes.give(client == null ? "" : client);
            return Response.seeOther(where(next)).build();
        } catch (RemovalNotAcknowledged silent) {
            return form(UNPROCESSABLE, client, next, "second.not-acknowledged");
        } catch (ChoiceChangedMeanwhile gone) {
            return Response.seeOther(configuration.publicUrl().resolve("portal"))
                    .build();
        }
    }

    private Response form(int status, @Nullable String client, @Nullable String next, String problem) {
        KnownPerson person = visitor.owner();
        ReceiveProtocol protocol =
                choices.of(person).map(ProtocolChoice::protocol).orElse(ReceiveProtocol.IMAP);
        String wanted = client == null ? "" : client;
        Optional<KnownDevice> first = SecondDevice.first(devices.of(person), protocol, wanted, true);
        return first.map(device -> writer.response(
                        status, pages.page("choice/second-device", values(device, wanted, next, problem))))
                .orElseGet(() -> Response.seeOther(where(next)).build());
    }

    private Map<String, Object> values(KnownDevice first, String client, @Nullable String next, String problem) {
        ClientTexts clients = new ClientTexts(language.current());
        return Map.of(
                "problem", problem,
                "first", clients.name(first.client()),
                "since", Days.of(first.since()),
                "second", clients.known(client).orElse(""),
                "client", client,
                "next", next == null ? "" : next,
                "acknowledgement", AcknowledgementLines.inForce(language.current()));
    }

    private URI where(@Nullable String next) {
        return configuration.publicUrl().resolve(next == null || next.isEmpty() ? "portal" : Within.path(next));
    }
}
