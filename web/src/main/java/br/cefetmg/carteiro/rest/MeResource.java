package br.cefetmg.carteiro.rest;

import br.cefetmg.carteiro.access.Visitor;
import br.cefetmg.carteiro.account.MailAddress;
import br.cefetmg.carteiro.choice.ProtocolChoice;
import br.cefetmg.carteiro.choice.ProtocolChoices;
import br.cefetmg.carteiro.directory.KnownPerson;
import br.cefetmg.carteiro.identity.Person;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is asking, as far as this service is concerned. */
@Path("api/v1/me")
public class MeResource {
    @Inject
    Visitor visitor;

    @EJB
    ProtocolChoices choices;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String me() {
        Person person = visitor.person();
        Optional<KnownPerson> holder = visitor.holder();
        Map<String, @Nullable Object> me = new LinkedHashMap<>();
        me.put("address", person.mailbox().map(MailAddress::asString).orElse(null));
        me.put("name", person.name().orElse(null));
        me.put(
                "receiveProtocol",
                holder.flatMap(choices::of)
                        .map(ProtocolChoice::protocol)
                        .map(Enum::name)
                        .orElse(null));
        return Json.of(me);
    }
}
