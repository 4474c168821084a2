package br.cefetmg.carteiro.portal.choice;

import br.cefetmg.carteiro.access.FormGuard;
import br.cefetmg.carteiro.access.Visitor;
import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.choice.Precondition;
import br.cefetmg.carteiro.choice.ProtocolChoice;
import br.cefetmg.carteiro.choice.ProtocolChoices;
import br.cefetmg.carteiro.choice.Wish;
import br.cefetmg.carteiro.configuration.Configuration;
import br.cefetmg.carteiro.device.Devices;
import br.cefetmg.carteiro.directory.KnownPerson;
import br.cefetmg.carteiro.identity.Channel;
import br.cefetmg.carteiro.language.PageLanguage;
import br.cefetmg.carteiro.portal.PageWriter;
import br.cefetmg.carteiro.portal.PersonPages;
import br.cefetmg.carteiro.problem.ChoiceChangedMeanwhile;
import br.cefetmg.carteiro.problem.PreconditionRequired;
import br.cefetmg.carteiro.problem.RemovalNotAcknowledged;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The last page of a choice, which keeps it. The protocol is in the path: whoever has to sign in again on the way comes back to
 * this page, where everything but their yes is as they left it.
 */
@Path("portal/choice/{protocol: imap|pop}")
public class ChoiceForm {
    private static final int FORBIDDEN = 403;
    private static final int CONFLICT = 409;
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
    ChoicePages way;

    @EJB
    ProtocolChoices choices;

    @EJB
    Devices devices;

    @GET
    public Response form(@PathParam("protocol") String segment) {
        return form(Response.Status.OK.getStatusCode(), Protocols.of(segment), "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(
            @PathParam("protocol") String segment,
            @FormParam("csrf") @Nullable String csrf,
            @FormParam("confirmed") @Nullable String confirmed,
            @FormParam("version") @Nullable String version) {
        ReceiveProtocol wanted = Protocols.of(segment);
        if (guard.isOfAnEndedSession(csrf)) {
            return form(FORBIDDEN, wanted, "");
        }
        KnownPerson person = visitor.owner();
        boolean yes = "yes".equals(confirmed);
        Optional<ReceiveProtocol> before = choices.of(person).map(ProtocolChoice::protocol);
        if (Confirmation.of(before, wanted) == Confirmation.LOSS && !yes) {
            return form(UNPROCESSABLE, wanted, "imap.loss-not-confirmed");
        }
        try {
            Wish wish = new Wish(wanted, yes, language.current().locale(), believed(version));
            choices.choose(person, Channel.PORTAL, wish);
            return Response.seeOther(configuration.publicUrl().resolve(next(person, wanted)))
                    .build();
        } catch (RemovalNotAcknowledged silent) {
            return form(UNPROCESSABLE, wanted, "pop.not-acknowledged");
        } catch (ChoiceChangedMeanwhile | PreconditionRequired stale) {
            return way.protocol(CONFLICT, "choice.changed-meanwhile");
        }
    }

    /** After a change there may be devices to set up again. */
    private String next(KnownPerson person, ReceiveProtocol now) {
        return devices.of(person).stream().anyMatch(device -> device.stale(now)) ? "portal/record" : "portal";
    }

    private Response form(int status, ReceiveProtocol wanted, String problem) {
        Optional<ProtocolChoice> current = choices.of(visitor.owner());
        Confirmation asked = Confirmation.of(current.map(ProtocolChoice::protocol), wanted);
        Map<String, Object> values = new HashMap<>();
        values.put("problem", problem);
        values.put("wanted", wanted.name());
        values.put("loss", asked == Confirmation.LOSS);
        values.put(
                "version",
                current.map(choice -> Long.toString(choice.version())).orElse(""));
        values.put("acknowledgement", AcknowledgementLines.inForce(language.current()));
        return writer.response(status, pages.page(asked.template(), values));
    }

    private static Precondition believed(@Nullable String version) {
        return version != null && version.matches("\\d{1,18}")
                ? new Precondition.VersionIn(Set.of(Long.valueOf(version)))
                : new Precondition.Unstated();
    }
}
