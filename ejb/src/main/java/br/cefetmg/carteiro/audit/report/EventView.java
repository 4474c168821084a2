package br.cefetmg.carteiro.audit.report;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;

/**
 * An event for a reader who may see it.
 *
 * @param person the address at that time, unless the person had none or has been forgotten
 * @param attributes what the event says, by the record's own names, without pseudonyms and ciphertext
 */
public record EventView(
        String id,
        Instant at,
        String type,
        String channel,
        Optional<String> person,
        SortedMap<String, String> attributes) {}
