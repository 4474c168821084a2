package br.cefetmg.carteiro.audit;

import br.cefetmg.carteiro.account.MailAddress;
import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.audit.report.Criteria;
import br.cefetmg.carteiro.payload.Connection;
import br.cefetmg.carteiro.payload.PayloadOptions;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One of each kind of event at least, with everything that it can say, for doors that show it. */
public final class WhatEventsSay {
    private static final Map<String, String> OPTIONS = new PayloadOptions(Connection.SSL, true).asQuery();

    private WhatEventsSay() {}

    /** The attributes of each, by the record's own names. */
    public static Stream<Map<String, String>> attributes() {
        // the one member of the envelope that readers see: the machine's own name
        return Stream.concat(Stream.of(Map.of("client", "mdm")), all().map(EventText::specifics));
    }

    /** The kinds of which there is one. */
    static Set<Class<?>> kinds() {
        return all().map(Occurrence::getClass).collect(Collectors.toSet());
    }

    private static Stream<Occurrence> all() {
        return Stream.of(
                new Occurrence.ChoiceMade(ReceiveProtocol.POP, Optional.of("f1")),
                new Occurrence.ChoiceChanged(ReceiveProtocol.IMAP, ReceiveProtocol.POP, Optional.of("f1")),
                new Occurrence.SecondDeviceAcknowledged("f1"),
                new Occurrence.ChoiceRefused(ReceiveProtocol.POP, "MN010-2002"),
                new Occurrence.PayloadIssued(
                        ReceiveProtocol.IMAP, "outlook-prf", OPTIONS, "1.1", "c1", "d1", List.of("k1"), true, true),
                new Occurrence.PayloadInspected(ReceiveProtocol.IMAP, "apple-mobileconfig", OPTIONS, "1.1", "c1"),
                new Occurrence.PayloadRefused("outlook-prf", "MN010-3003"),
                new Occurrence.CodeMade("settings-card", true),
                new Occurrence.CodeMade("settings-card", false),
                new Occurrence.CodeSpent("settings-card", true),
                new Occurrence.CodeSpent("settings-card", false),
                new Occurrence.CodeRefused("settings-card", "outdated"),
                new Occurrence.CodeRefused("settings-card", "somebody-elses"),
                new Occurrence.MailboxChanged(MailAddress.of("ana@cefetmg.br")),
                new Occurrence.RecordRead("events", everyCriterion()),
                new Occurrence.RecordRead("event", Map.of("event", "00")),
                new Occurrence.RecordRead("summary", Map.of("from", "2026-11-01", "to", "2026-11-24")),
                new Occurrence.RecordExported());
    }

    /** A person asked for never stands there. */
    private static Map<String, String> everyCriterion() {
        Map<String, String> criteria = new HashMap<>();
        Arrays.stream(Criteria.class.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("person"))
                .forEach(name -> criteria.put(name, "x"));
        return criteria;
    }
}
