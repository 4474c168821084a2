package br.cefetmg.carteiro.choice;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import java.time.Instant;
import java.util.Optional;

/**
 * A person's choice as it stands.
 *
 * @param version grows with each change; compared for equality only
 * @param acknowledgement SHA-256 of the text that was acknowledged, for POP
 */
public record ProtocolChoice(
        ReceiveProtocol protocol, long version, Instant changedAt, Optional<String> acknowledgement) {}
