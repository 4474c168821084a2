package br.cefetmg.carteiro.portal.choice;

import br.cefetmg.carteiro.access.Visitor;
import br.cefetmg.carteiro.choice.ProtocolChoices;
import br.cefetmg.carteiro.configuration.Configuration;
import br.cefetmg.carteiro.habit.MailHabits;
import br.cefetmg.carteiro.language.ClientTexts;
import br.cefetmg.carteiro.language.Days;
import br.cefetmg.carteiro.language.PageLanguage;
import br.cefetmg.carteiro.payload.MailClients;
import br.cefetmg.carteiro.portal.PageWriter;
import br.cefetmg.carteiro.portal.PersonPages;
import br.cefetmg.carteiro.portal.Within;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pages on the way to a choice; nothing is decided on them but which comes next. */
@Path("portal/choice")
public class ChoicePages {
    private static final MailHabits HABITS = MailHabits.builtIn();

    @Inject
    Visitor visitor;

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

    /** Is it set up on this device already? */
    @GET
    public Response start() {
        return writer.response(pages.page("choice/start", Map.of("current", current())));
    }

    /** How to take away what is there, on the way to a choice or, with {@code next}, to something else of ours. */
    @GET
    @Path("set-up/{how}")
    public Response setUp(@PathParam("how") String how, @QueryParam("next") @Nullable String next) {
        visitor.owner();
        SetUp set = SetUp.of(how).orElseThrow(NotFoundException::new);
        return writer.response(pages.page("choice/set-up", Map.of("how", set.segment(), "next", within(next))));
    }

    /** IMAP or POP? */
    @GET
    @Path("protocol")
    public Response protocol() {
        return protocol(Response.Status.OK.getStatusCode(), "");
    }

    /** Not one's own device: the webmail, and no file. */
    @GET
    @Path("shared")
    public Response shared() {
        visitor.owner();
        String webmail = configuration.webmail().map(URI::toString).orElse("");
        return writer.response(pages.page("choice/shared", Map.of("webmail", webmail)));
    }

    /** Below the public address; empty for nothing and for what is not ours. */
    private static String within(@Nullable String next) {
        return next == null ? "" : Within.path(next).substring("./".length());
    }

    Response protocol(int status, String problem) {
        Map<String, Object> values = Map.of("problem", problem, "current", current(), "habits", habits());
        return writer.response(status, pages.page("choice/protocol", values));
    }

    private String current() {
        return choices.of(visitor.owner())
                .map(choice -> Protocols.segment(choice.protocol()))
                .orElse("");
    }

    private List<Map<String, String>> habits() {
        return habits(configuration.mailClients(), new ClientTexts(language.current()));
    }

    /** Of the mail programs that are offered. */
    static List<Map<String, String>> habits(MailClients offered, ClientTexts clients) {
        return HABITS.known().stream()
                .filter(habit -> offered.ofSlug(habit.client()).isPresent())
                .map(habit -> Map.of(
                        "client", clients.name(habit.client()),
                        "pop", habit.pop().name(),
                        "source", habit.source().toString(),
                        "host", String.valueOf(habit.source().getHost()),
                        "asOf", Days.of(habit.asOf())))
                .toList();
    }
}
