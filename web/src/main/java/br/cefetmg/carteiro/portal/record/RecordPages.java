package br.cefetmg.carteiro.portal.record;

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
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What each form of the record shows, before it is sent and where nothing could follow from it. */
@RequestScoped
public class RecordPages {
    private static final int LATEST = 100;

    @Inject
    Visitor visitor;

    @Inject
    PersonPages pages;

    @Inject
    PageWriter writer;

    @Inject
    PageLanguage language;

    @Inject
    Configuration configuration;

    @EJB
    AuditReport report;

    @EJB
    ProtocolChoices choices;

    @EJB
    Devices devices;

    /** The record as it stands. */
    Response show() {
        KnownPerson person = visitor.known();
        Optional<ProtocolChoice> choice = choices.of(person);
        Optional<ReceiveProtocol> now = choice.map(ProtocolChoice::protocol);
        Page events = report.ofPerson(person, Optional.empty(), LATEST);
        RecordLines lines = RecordLines.of(events.events(), new FormatTexts(language.current()));
        Map<String, Object> values = new HashMap<>();
        values.put("protocol", now.map(ReceiveProtocol::name).orElse(""));
        values.put("chosen", choice.map(made -> Days.minute(made.changedAt())).orElse(""));
        values.put(
                "devices",
                DeviceLines.of(
                        devices.of(person), now, configuration.mailClients(), new ClientTexts(language.current())));
        values.put("choices", lines.choices());
        values.put("files", lines.files());
        values.put("others", lines.others());
        values.put("more", events.next().isPresent());
        values.put("years", Integer.toString(Forgetting.EVENTS.getYears()));
        return writer.response(pages.page("record/record", values));
    }
}
