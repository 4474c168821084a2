package br.cefetmg.carteiro.portal.record;

import br.cefetmg.carteiro.access.FormGuard;
import br.cefetmg.carteiro.access.Visitor;
import br.cefetmg.carteiro.audit.report.EventView;
import br.cefetmg.carteiro.audit.report.RecordExport;
import br.cefetmg.carteiro.choice.Acknowledgement;
import br.cefetmg.carteiro.choice.ProtocolChoice;
import br.cefetmg.carteiro.choice.ProtocolChoices;
import br.cefetmg.carteiro.device.Devices;
import br.cefetmg.carteiro.directory.Directory;
import br.cefetmg.carteiro.directory.KnownPerson;
import br.cefetmg.carteiro.handoff.Handoff;
import br.cefetmg.carteiro.identity.Channel;
import br.cefetmg.carteiro.portal.PageWriter;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A copy of everything that is held about the person who asks; by a form, because the asking is an event. */
@Path("portal/record/export.json")
public class ExportForm {
    @Inject
    Visitor visitor;

    @Inject
    FormGuard guard;

    @Inject
    RecordPages pages;

    @Inject
    Clock clock;

    @EJB
    RecordExport export;

    @EJB
    ProtocolChoices choices;

    @EJB
    Devices devices;

    @EJB
    Handoff handoff;

    @EJB
    Directory directory;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response copy(@FormParam("csrf") @Nullable String csrf) {
        if (guard.isOfAnEndedSession(csrf)) {
            return PageWriter.again(pages.show());
        }
        KnownPerson person = visitor.known();
        List<EventView> events = export.of(person, Channel.PORTAL);
        Optional<ProtocolChoice> choice = choices.of(person);
        Optional<Acknowledgement> acknowledgement =
                choice.flatMap(ProtocolChoice::acknowledgement).flatMap(choices::acknowledgement);
        ExportDocument document = new ExportDocument(
                person,
                directory.heldAbout(person),
                choice,
                acknowledgement,
                devices.of(person),
                handoff.heldAbout(person),
                events);
        return Response.ok(document.asOf(clock.instant()), MediaType.APPLICATION_JSON_TYPE.withCharset("utf-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"meus-dados-carteiro.json\"")
                .build();
    }
}
