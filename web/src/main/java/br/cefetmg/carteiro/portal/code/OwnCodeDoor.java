package br.cefetmg.carteiro.portal.code;

import br.cefetmg.carteiro.access.FormGuard;
import br.cefetmg.carteiro.access.GuessLimit;
import br.cefetmg.carteiro.access.Visitor;
import br.cefetmg.carteiro.configuration.Configuration;
import br.cefetmg.carteiro.directory.KnownPerson;
import br.cefetmg.carteiro.handoff.Answer;
import br.cefetmg.carteiro.handoff.Answer.Refusal;
import br.cefetmg.carteiro.handoff.Code;
import br.cefetmg.carteiro.handoff.Handoff;
import br.cefetmg.carteiro.portal.PageWriter;
import br.cefetmg.carteiro.portal.PersonPages;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a code is used by its owner, who has signed in on that device. */
@Path("portal/c/{code}")
public class OwnCodeDoor {
    @Inject
    Visitor visitor;

    @Inject
    FormGuard guard;

    @Inject
    GuessLimit guesses;

    @Inject
    CodePages codePages;

    @Inject
    PersonPages pages;

    @Inject
    PageWriter writer;

    @Inject
    Configuration configuration;

    @EJB
    Handoff handoff;

    @GET
    public Response landing(@PathParam("code") String typed) {
        visitor.owner();
        return Code.read(typed)
                .map(code -> writer.response(pages.page("code/landing", codePages.landing(code, "portal/c/"))))
                .orElseGet(this::typeAgain);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response use(@PathParam("code") String typed, @FormParam("csrf") @Nullable String csrf) {
        if (guard.isOfAnEndedSession(csrf)) {
            return PageWriter.again(landing(typed));
        }
        KnownPerson person = visitor.owner();
        return Code.read(typed).map(code -> use(code, person)).orElseGet(this::typeAgain);
    }

    private Response use(Code code, KnownPerson person) {
        String caller = person.id().toString();
        guesses.begin(caller);
        Answer answer = handoff.spend(code, Optional.of(person));
        return switch (answer) {
            case Answer.Ticket ticket -> {
                guesses.giveBack(caller);
                yield codePages.toFile(ticket);
            }
            case Refusal refusal ->
                writer.response(CodePages.status(refusal), pages.page("code/refused", CodePages.told(refusal)));
        };
    }

    private Response typeAgain() {
        return Response.seeOther(configuration.publicUrl().resolve("c")).build();
    }
}
