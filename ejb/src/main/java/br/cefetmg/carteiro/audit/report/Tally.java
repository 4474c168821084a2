package br.cefetmg.carteiro.audit.report;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.audit.EventType;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Adds up what the database counted. Pure. */
final class Tally {
    private static final List<String> CHOICES =
            List.of(EventType.CHOICE_MADE.wireName(), EventType.CHOICE_CHANGED.wireName());

    private Tally() {}

    static Summary of(Map<ReceiveProtocol, Long> people, Days days, List<CountedEvents> counted) {
        List<CountedEvents> files = counted.stream().filter(Tally::isOfFiles).toList();
        return new Summary(
                people,
                days,
                sums(files, events -> events.format().orElse("")),
                sums(files, CountedEvents::channel),
                days.each().stream().map(day -> count(day, counted)).toList());
    }

    private static boolean isOfFiles(CountedEvents events) {
        return events.type().equals(EventType.PAYLOAD_ISSUED.wireName());
    }

    private static SortedMap<String, Long> sums(List<CountedEvents> files, Function<CountedEvents, String> name) {
        SortedMap<String, Long> sums = new TreeMap<>();
        files.forEach(events -> sums.merge(name.apply(events), events.count(), Long::sum));
        return sums;
    }

    private static DayCount count(LocalDate day, List<CountedEvents> counted) {
        List<CountedEvents> ofDay =
                counted.stream().filter(events -> events.day().equals(day)).toList();
        Map<ReceiveProtocol, Long> choices = new EnumMap<>(ReceiveProtocol.class);
        for (ReceiveProtocol protocol : ReceiveProtocol.values()) {
            choices.put(
                    protocol,
                    sum(ofDay.stream()
                            .filter(events -> CHOICES.contains(events.type()))
                            .filter(events -> events.protocol()
                                    .filter(protocol.name()::equals)
                                    .isPresent())
                            .toList()));
        }
        return new DayCount(
                day, choices, sum(ofDay.stream().filter(Tally::isOfFiles).toList()));
    }

    private static long sum(List<CountedEvents> events) {
        return events.stream().mapToLong(CountedEvents::count).sum();
    }
}
