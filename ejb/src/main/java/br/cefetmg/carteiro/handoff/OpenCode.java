package br.cefetmg.carteiro.handoff;

import java.time.Instant;

/**
 * A code that was just made; from now on only its owner's screen knows it.
 *
 * @param name under which its owner may ask what has become of it; it opens nothing
 */
public record OpenCode(Code code, String name, Instant endsAt) {}
