package br.cefetmg.carteiro.operations;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What has come through the doors of this server.
 *
 * @param since when it opened
 * @param requests requests since then, of every kind
 * @param sessions people's sessions at the portal that are open now
 * @param policyReports how often since then a browser told that a page tried what its policy forbids; anybody can say so
 * @param problems how often since then each kind of problem was told, by the last segment of its type; without those that never were
 */
public record Traffic(
        Instant since, long requests, long sessions, long policyReports, SortedMap<String, Long> problems) {
    public Traffic {
        problems = Collections.unmodifiableSortedMap(new TreeMap<>(problems));
    }
}
