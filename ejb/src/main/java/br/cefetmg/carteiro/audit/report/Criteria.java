package br.cefetmg.carteiro.audit.report;

import br.cefetmg.carteiro.account.MailAddress;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which events are wanted; an empty criterion does not restrict.
 *
 * @param from inclusive
 * @param to exclusive
 */
public record Criteria(
        Optional<MailAddress> person,
        Optional<String> protocol,
        Optional<String> format,
        Optional<String> channel,
        Optional<String> type,
        Optional<Instant> from,
        Optional<Instant> to) {

    public static final Criteria EVERYTHING = new Criteria(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** What was asked, without the person: fit to stand in the record. */
    Map<String, String> withoutPerson() {
        Map<String, String> named = new TreeMap<>();
        protocol.ifPresent(value -> named.put("protocol", value));
        format.ifPresent(value -> named.put("format", value));
        channel.ifPresent(value -> named.put("channel", value));
        type.ifPresent(value -> named.put("type", value));
        from.ifPresent(value -> named.put("from", value.toString()));
        to.ifPresent(value -> named.put("to", value.toString()));
        return named;
    }
}
