package br.cefetmg.carteiro.handoff;

import br.cefetmg.carteiro.issuance.IssueRequest;
import java.time.Instant;

/**
 * What a ticket still fetches.
 *
 * @param madeAt when its code was made
 */
public record Claim(IssueRequest request, Instant madeAt) {}
