package br.cefetmg.carteiro.rest;

import br.cefetmg.carteiro.access.Visitor;
import br.cefetmg.carteiro.choice.ProtocolChoice;
import br.cefetmg.carteiro.choice.ProtocolChoices;
import br.cefetmg.carteiro.choice.Wish;
import br.cefetmg.carteiro.directory.KnownPerson;
import br.cefetmg.carteiro.identity.Channel;
import br.cefetmg.carteiro.language.Language;
import br.cefetmg.carteiro.problem.ReceiveProtocolNotChosen;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A person's one receive protocol. */
@Path("api/v1/me/receive-protocol")
@Produces(MediaType.APPLICATION_JSON)
public class ChoiceResource {
    @Inject
    Visitor visitor;

    @EJB
    ProtocolChoices choices;

    @GET
    public Response choice() {
        return choices.of(visitor.owner()).map(ChoiceResource::told).orElseThrow(ReceiveProtocolNotChosen::new);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response choose(
            InputStream body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        KnownPerson person = visitor.owner();
        ChoiceBody wanted = ChoiceBody.of(Json.object(body));
        Wish wish = new Wish(
                wanted.protocol(),
                wanted.acknowledgesRemoval(),
                Language.accepted(accepted).locale(),
                IfMatch.of(ifMatch));
        return told(choices.choose(person, Channel.API, wish));
    }

    private static Response told(ProtocolChoice choice) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("protocol", choice.protocol().name());
        members.put("changedAt", choice.changedAt().toString());
        choice.acknowledgement().ifPresent(sha256 -> members.put("acknowledgement", sha256));
        return Response.ok(Json.of(members))
                .tag(new EntityTag(Long.toString(choice.version())))
                .build();
    }
}
