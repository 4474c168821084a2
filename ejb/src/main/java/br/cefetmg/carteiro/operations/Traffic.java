package br.cefetmg.carteiro.operations;

import java.time.Instant;

/**
 * What has come through the doors of this server.
 *
 * @param since when it opened
 * @param requests requests since then, of every kind
 * @param sessions people's sessions at the portal that are open now
 * @param policyReports how often since then a browser told that a page tried what its policy forbids; anybody can say so
 */
public record Traffic(Instant since, long requests, long sessions, long policyReports) {}
