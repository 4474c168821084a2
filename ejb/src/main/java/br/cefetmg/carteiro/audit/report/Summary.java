package br.cefetmg.carteiro.audit.report;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The record in numbers: how people stand now, and what happened within some days. It names nobody.
 *
 * @param people how many stand at each protocol now; every protocol is there
 * @param formats files handed out within the days, by format; only formats of which there were any
 * @param channels the same by channel
 * @param byDay every one of the days, the earliest first
 */
public record Summary(
        Map<ReceiveProtocol, Long> people,
        Days days,
        SortedMap<String, Long> formats,
        SortedMap<String, Long> channels,
        List<DayCount> byDay) {
    public Summary {
        people = ofEvery(people);
        formats = Collections.unmodifiableSortedMap(new TreeMap<>(formats));
        channels = Collections.unmodifiableSortedMap(new TreeMap<>(channels));
        byDay = List.copyOf(byDay);
    }

    /** With nought for a protocol that is not there. */
    static Map<ReceiveProtocol, Long> ofEvery(Map<ReceiveProtocol, Long> counts) {
        Map<ReceiveProtocol, Long> all = new EnumMap<>(ReceiveProtocol.class);
        for (ReceiveProtocol protocol : ReceiveProtocol.values()) {
            all.put(protocol, counts.getOrDefault(protocol, 0L));
        }
        return Collections.unmodifiableMap(all);
    }
}
