package br.cefetmg.carteiro.handoff;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.payload.PayloadFormat;
import java.time.Instant;
import java.util.Optional;

/**
 * What is kept of a code, for the person whose it is; the code itself is not.
 *
 * @param endsAt when it ends by itself
 * @param closedAs why it ended before, if it did: spent, replaced, outdated
 */
public record HeldCode(
        PayloadFormat format,
        ReceiveProtocol protocol,
        boolean signInNeeded,
        Instant endsAt,
        Optional<String> closedAs) {}
