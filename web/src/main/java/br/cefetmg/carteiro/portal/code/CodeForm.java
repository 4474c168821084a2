package br.cefetmg.carteiro.portal.code;

import br.cefetmg.carteiro.access.FormGuard;
import br.cefetmg.carteiro.access.Visitor;
import br.cefetmg.carteiro.choice.ProtocolChoice;
import br.cefetmg.carteiro.choice.ProtocolChoices;
import br.cefetmg.carteiro.configuration.Configuration;
import br.cefetmg.carteiro.device.Devices;
import br.cefetmg.carteiro.directory.KnownPerson;
import br.cefetmg.carteiro.handoff.CodeWish;
import br.cefetmg.carteiro.handoff.Handoff;
import br.cefetmg.carteiro.issuance.Offers;
import br.cefetmg.carteiro.language.FormatTexts;
import br.cefetmg.carteiro.language.PageLanguage;
import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.payload.PayloadOptions;
import br.cefetmg.carteiro.portal.PageWriter;
import br.cefetmg.carteiro.portal.PersonPages;
import br.cefetmg.carteiro.portal.Query;
import br.cefetmg.carteiro.portal.choice.SecondDevice;
import br.cefetmg.carteiro.portal.choice.SecondYes;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a person has a code made for one of their files; only the answer to the form ever shows it. */
@Path("portal/code/{format}")
public class CodeForm {
    /** What will read the file is known only where the code is used. */
    private static final String ANY_CLIENT = "";

    @Inject
    Visitor visitor;

    @Inject
    FormGuard guard;

    @Inject
    PersonPages pages;

    @Inject
    PageWriter writer;

    @Inject
    PageLanguage language;

    @Inject
    Configuration configuration;

    @Inject
    Offers offers;

    @Inject
    Clock clock;

    @Inject
    SecondYes secondYes;

    @EJB
    ProtocolChoices choices;

    @EJB
    Devices devices;

    @EJB
    Handoff handoff;

    @GET
    public Response explain(
            @PathParam("format") String slug,
            @QueryParam("connection") @Nullable String connection,
            @QueryParam("replace") @Nullable String replace) {
        return explain(new CodeWish(offers.format(slug), PayloadOptions.ofQuery(connection, replace), true));
    }

    private Response explain(CodeWish wish) {
        Optional<ProtocolChoice> choice = choices.of(visitor.owner());
        if (choice.isEmpty()) {
            return to("portal");
        }
        if (needsAnotherYes(choice.get())) {
            return toSecondYes(wish);
        }
        return writer.response(pages.page("code/make", about(wish)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(
            @PathParam("format") String slug,
            @FormParam("csrf") @Nullable String csrf,
            @FormParam("connection") @Nullable String connection,
            @FormParam("replace") @Nullable String replace,
            @FormParam("without-sign-in") @Nullable String withoutSignIn) {
        boolean sessionEnded = guard.isOfAnEndedSession(csrf);
        KnownPerson person = visitor.owner();
        boolean signInNeeded = !"yes".equals(withoutSignIn);
        CodeWish wish = new CodeWish(offers.format(slug), PayloadOptions.ofQuery(connection, replace), signInNeeded);
        if (sessionEnded) {
            return PageWriter.again(explain(wish));
        }
        if (choices.of(person).filter(this::needsAnotherYes).isPresent()) {
            return toSecondYes(wish);
        }
        ShownCode shown = ShownCode.of(handoff.make(person, wish), configuration.publicUrl(), clock.instant());
        secondYes.spend();
        Map<String, Object> values = new HashMap<>(about(wish));
        values.put("code", shown);
        return writer.response(pages.page("code/made", values));
    }

    private Map<String, Object> about(CodeWish wish) {
        return Map.of(
                "format", wish.format().slug(),
                "fileTitle", title(wish.format()),
                "options", wish.options().asQuery(),
                "signInNeeded", wish.signInNeeded(),
                "here", configuration.publicUrl().getPath() + page(wish));
    }

    /** A code is for another device than any that is known. */
    private boolean needsAnotherYes(ProtocolChoice choice) {
        return !secondYes.isGivenFor(ANY_CLIENT)
                && SecondDevice.first(devices.of(visitor.owner()), choice.protocol(), ANY_CLIENT, true)
                        .isPresent();
    }

    private Response toSecondYes(CodeWish wish) {
        return to("portal/choice/second-device" + Query.of(Map.of("client", ANY_CLIENT, "next", "/" + page(wish))));
    }

    private static String page(CodeWish wish) {
        return "portal/code/" + wish.format().slug() + Query.of(wish.options().asQuery());
    }

    private Response to(String path) {
        return Response.seeOther(configuration.publicUrl().resolve(path)).build();
    }

    private String title(PayloadFormat format) {
        return new FormatTexts(language.current()).title(format);
    }
}
