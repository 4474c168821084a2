package br.cefetmg.carteiro.portal.choice;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import jakarta.ws.rs.NotFoundException;
import java.util.Arrays;
import java.util.Locale;

/** Protocols as they stand in a path. */
final class Protocols {
    private Protocols() {}

    static String segment(ReceiveProtocol protocol) {
        return protocol.name().toLowerCase(Locale.ROOT);
    }

    /** @throws NotFoundException where no protocol is called so */
    static ReceiveProtocol of(String segment) {
        return Arrays.stream(ReceiveProtocol.values())
                .filter(protocol -> segment(protocol).equals(segment))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
