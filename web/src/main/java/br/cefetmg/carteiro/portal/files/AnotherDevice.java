package br.cefetmg.carteiro.portal.files;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.device.KnownDevice;
import java.util.List;

/** Whether a person by POP is about to set up a second device, so that messages would end up on two. */
final class AnotherDevice {
    private AnotherDevice() {}

    /**
     * Those that are in the way: set up, not replaced, and none of them with this mail program.
     *
     * @param client the mail program that is to be set up
     */
    static List<KnownDevice> before(ReceiveProtocol protocol, List<KnownDevice> known, String client) {
        List<KnownDevice> open =
                known.stream().filter(device -> device.settledAt().isEmpty()).toList();
        boolean knownItself = open.stream().anyMatch(device -> device.client().equals(client));
        return switch (protocol) {
            case IMAP -> List.of();
            case POP -> knownItself ? List.of() : open;
        };
    }
}
