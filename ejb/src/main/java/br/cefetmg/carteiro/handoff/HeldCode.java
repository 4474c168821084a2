package br.cefetmg.carteiro.handoff;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.payload.PayloadFormat;
import java.time.Instant;

/**
 * What is kept of a code, for the person whose it is; the code itself is not.
 *
 * @param endsAt when it ends by itself, whatever has become of it before
 */
public record HeldCode(
        PayloadFormat format, ReceiveProtocol protocol, boolean signInNeeded, Instant endsAt, Progress progress) {}
