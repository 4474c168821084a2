package br.cefetmg.carteiro.portal;

import br.cefetmg.carteiro.access.FormGuard;
import br.cefetmg.carteiro.access.Visitor;
import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.choice.Precondition;
import br.cefetmg.carteiro.choice.ProtocolChoices;
import br.cefetmg.carteiro.choice.Wish;
import br.cefetmg.carteiro.configuration.Configuration;
import br.cefetmg.carteiro.directory.KnownPerson;
import br.cefetmg.carteiro.identity.Channel;
import br.cefetmg.carteiro.language.PageLanguage;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The form in which a person chooses; what is wrong with an answer is said above the same form. */
@Path("portal/choice")
public class ChoiceForm {
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

    @EJB
    ProtocolChoices choices;

    @GET
    public Response form() {
        return form(Response.Status.OK.getStatusCode(), "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(
            @FormParam("csrf") @Nullable String csrf,
            @FormParam("protocol") @Nullable String protocol,
            @FormParam("acknowledges") @Nullable String acknowledges,
            @FormParam("version") @Nullable String version) {
        guard.require(csrf);
        KnownPerson person = visitor.owner();
        Optional<ReceiveProtocol> wanted = Arrays.stream(ReceiveProtocol.values())
                .filter(one -> one.name().equals(protocol))
                .findFirst();
        if (wanted.isEmpty()) {
            return form(UNPROCESSABLE, "choose.nothing-chosen");
        }
        try {
            Wish wish = new Wish(
                    wanted.get(), "yes".equals(acknowledges), language.current().locale(), believed(version));
            choices.choose(person, Channel.PORTAL, wish);
            return Response.seeOther(configuration.publicUrl().resolve("portal"))
                    .build();
        } catch (RemovalNotAcknowledged silent) {
            return form(UNPROCESSABLE, "choose.removal-not-acknowledged");
        } catch (ChoiceChangedMeanwhile | PreconditionRequired stale) {
            return form(CONFLICT, "choose.changed-meanwhile");
        }
    }

    private Response form(int status, String problem) {
        return writer.response(status, pages.choose(choices.of(visitor.owner()), problem));
    }

    private static Precondition believed(@Nullable String version) {
        return version != null && version.matches("\\d{1,18}")
                ? new Precondition.VersionIn(Set.of(Long.valueOf(version)))
                : new Precondition.Unstated();
    }
}
