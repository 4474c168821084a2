package br.cefetmg.carteiro.handoff;

import java.time.Instant;

/** A code that was just made; from now on only its owner's screen knows it. */
public record OpenCode(Code code, Instant endsAt) {}
