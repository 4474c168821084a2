package br.cefetmg.carteiro.portal.record;

import br.cefetmg.carteiro.access.FormGuard;
import br.cefetmg.carteiro.access.Visitor;
import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.audit.report.AuditReport;
import br.cefetmg.carteiro.audit.report.Page;
import br.cefetmg.carteiro.choice.ProtocolChoice;
import br.cefetmg.carteiro.choice.ProtocolChoices;
import br.cefetmg.carteiro.configuration.Configuration;
import br.cefetmg.carteiro.device.Devices;
import br.cefetmg.carteiro.directory.KnownPerson;
import br.cefetmg.carteiro.language.ClientTexts;
import br.cefetmg.carteiro.language.Days;
import br.cefetmg.carteiro.language.FormatTexts;
import br.cefetmg.carteiro.language.PageLanguage;
import br.cefetmg.carteiro.portal.Forgetting;
import br.cefetmg.carteiro.portal.PageWriter;
import br.cefetmg.carteiro.portal.PersonPages;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's own record, the latest first, and their devices to tick off; theirs too who have no mailbox any more. */
@Path("portal/record")
public class RecordPage {
    private static final int LATEST = 100;

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
    AuditReport report;

    @EJB
    ProtocolChoices choices;

    @EJB
    Devices devices;

    @GET
    public Response record() {
        KnownPerson person = visitor.known();
        Optional<ProtocolChoice> choice = choices.of(person);
        Optional<ReceiveProtocol> now = choice.map(ProtocolChoice::protocol);
        Page events = report.ofPerson(person, Optional.empty(), LATEST);
        RecordLines lines = RecordLines.of(events.events(), new FormatTexts(language.current()));
        Map<String, Object> values = new HashMap<>();
        values.put("protocol", now.map(ReceiveProtocol::name).orElse(""));
        values.put("chosen", choice.map(made -> Days.minute(made.changedAt())).orElse(""));
        values.put("devices", DeviceLines.of(devices.of(person), now, new ClientTexts(language.current())));
        values.put("choices", lines.choices());
        values.put("files", lines.files());
        values.put("others", lines.others());
        values.put("more", events.next().isPresent());
        values.put("years", Integer.toString(Forgetting.EVENTS.getYears()));
        return writer.response(pages.page("record/record", values));
    }

    /** "This one is replaced", or "I have it no more". */
    @POST
    @Path("devices/{device}/settle")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response settle(@PathParam("device") String device, @FormParam("csrf") @Nullable String csrf) {
        if (guard.isOfAnEndedSession(csrf)) {
            return PageWriter.again(record());
        }
        devices.settle(visitor.known(), uuid(device));
        return Response.seeOther(configuration.publicUrl().resolve("portal/record"))
                .build();
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException foreign) {
            throw new NotFoundException();
        }
    }
}
