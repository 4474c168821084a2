package br.cefetmg.carteiro.portal.code;

import br.cefetmg.carteiro.access.FormGuard;
import br.cefetmg.carteiro.access.GuessLimit;
import br.cefetmg.carteiro.access.Navigation;
import br.cefetmg.carteiro.access.Network;
import br.cefetmg.carteiro.access.Paths;
import br.cefetmg.carteiro.access.RateLimit;
import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.configuration.Configuration;
import br.cefetmg.carteiro.delivery.PayloadResponses;
import br.cefetmg.carteiro.device.Devices;
import br.cefetmg.carteiro.directory.KnownPerson;
import br.cefetmg.carteiro.handoff.Answer;
import br.cefetmg.carteiro.handoff.Answer.Refusal;
import br.cefetmg.carteiro.handoff.Code;
import br.cefetmg.carteiro.handoff.Fetched;
import br.cefetmg.carteiro.handoff.Handoff;
import br.cefetmg.carteiro.issuance.IssuedPayload;
import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.portal.DeviceAtHand;
import br.cefetmg.carteiro.portal.Page;
import br.cefetmg.carteiro.portal.PageWriter;
import br.cefetmg.carteiro.portal.choice.SecondDevice;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a code is typed and used, by whoever has it.
 *
 * <p>Guarantees: looking at a page here spends nothing, leaves no event and asks nobody whether there is such a code.
 */
@Path("c")
public class CodeDoor {
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    @Inject
    HttpServletRequest request;

    @Inject
    FormGuard guard;

    @Inject
    GuessLimit guesses;

    @Inject
    RateLimit rateLimit;

    @Inject
    CodePages pages;

    @Inject
    PageWriter writer;

    @Inject
    Configuration configuration;

    @Inject
    DeviceAtHand atHand;

    @EJB
    Handoff handoff;

    @EJB
    Devices devices;

    @GET
    public Response enter() {
        return writer.response(enter(""));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response entered(@FormParam("code") @Nullable String typed) {
        return Code.read(typed)
                .map(code -> Response.seeOther(configuration.publicUrl().resolve("c/" + code.text()))
                        .build())
                .orElseGet(this::notACode);
    }

    @GET
    @Path("{code}")
    public Response landing(@PathParam("code") String typed) {
        return Code.read(typed)
                .map(code -> writer.response(new Page("code/landing", pages.landing(code, "c/"))))
                .orElseGet(this::notACode);
    }

    @POST
    @Path("{code}")
    public Response use(@PathParam("code") String typed) {
        guard.requireOwnSite();
        return Code.read(typed).map(this::use).orElseGet(this::notACode);
    }

    private Response use(Code code) {
        String caller = Network.of(request.getRemoteAddr());
        guesses.begin(caller);
        if (!guesses.beginForAll()) {
            return behindSignIn(code);
        }
        Answer answer = handoff.spend(code, Optional.empty());
        if (answer instanceof Answer.Ticket || answer == Refusal.SIGN_IN_NEEDED) {
            guesses.giveBack(caller);
            guesses.giveBackToAll();
        }
        return switch (answer) {
            case Answer.Ticket ticket -> pages.toFile(ticket);
            case Refusal.SIGN_IN_NEEDED -> behindSignIn(code);
            case Refusal refusal ->
                writer.response(CodePages.status(refusal), new Page("code/refused", CodePages.told(refusal)));
        };
    }

    @HEAD
    @Path("file")
    public Response nothing() {
        return Response.ok().build();
    }

    @GET
    @Path("file")
    public Response file(@CookieParam(Paths.FETCH_COOKIE) @Nullable String fetch) {
        rateLimit.spend(Network.of(request.getRemoteAddr()));
        return Optional.ofNullable(fetch)
                .filter(secret -> Navigation.isOwn(request))
                .flatMap(handoff::fetch)
                .map(this::handedOut)
                .orElseGet(() -> writer.response(GONE, new Page("code/refused", Map.of("answer", "fetched"))));
    }

    /** What kind of mail program it was for, where the device says what it is; a card is read for any. */
    private Response handedOut(Fetched fetched) {
        IssuedPayload issued = fetched.issued();
        PayloadFormat format = issued.draft().request().format();
        atHand.device().system().stream()
                .flatMap(system -> configuration.mailClients().on(system).stream())
                .filter(client -> !client.readsNoFile() && client.format() == format)
                .findFirst()
                .ifPresent(client -> note(
                        fetched,
                        client.slug(),
                        issued.draft().request().account().protocol()));
        return PayloadResponses.opened(issued);
    }

    private void note(Fetched fetched, String client, ReceiveProtocol protocol) {
        KnownPerson owner = fetched.owner();
        if (SecondDevice.isOneMore(devices.of(owner), protocol, client, fetched.madeAt())) {
            devices.noteAnother(owner, client, protocol);
        } else {
            devices.note(owner, client, protocol);
        }
    }

    private Response behindSignIn(Code code) {
        return Response.seeOther(configuration.publicUrl().resolve("portal/c/" + code.text()))
                .build();
    }

    private Response notACode() {
        return writer.response(NOT_FOUND, enter("enter.not-a-code"));
    }

    private static Page enter(String problem) {
        return new Page("code/enter", Map.of("problem", problem));
    }
}
