package br.cefetmg.carteiro.portal.choice;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.device.KnownDevice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whether a device would be a second one under POP, which takes only what the first has left. */
public final class SecondDevice {
    private SecondDevice() {}

    /**
     * The device that was there first, where setting up this one needs another yes.
     *
     * @param client the kind of mail program that something is to be handed out for
     * @param another whether the person said that it is not the device of that kind which is known already
     */
    public static Optional<KnownDevice> first(
            List<KnownDevice> known, ReceiveProtocol protocol, String client, boolean another) {
        List<KnownDevice> inUse = known.stream()
                .filter(device -> device.settledAt().isEmpty() && device.protocol() == ReceiveProtocol.POP)
                .toList();
        boolean same =
                !another && inUse.stream().anyMatch(device -> device.client().equals(client));
        return protocol == ReceiveProtocol.IMAP || same
                ? Optional.empty()
                : inUse.stream().findFirst();
    }

    /**
     * Whether what a code fetched is for one more device of a kind of which one was known when the code was made: codes are for
     * another device than any that is known, and by POP none is made before its owner has said yes to that. A second fetch
     * finds the device of the first.
     *
     * @param madeAt when the code was made
     */
    public static boolean isOneMore(List<KnownDevice> known, ReceiveProtocol protocol, String client, Instant madeAt) {
        List<KnownDevice> ofKind =
                known.stream().filter(device -> device.client().equals(client)).toList();
        boolean fetchedBefore =
                ofKind.stream().anyMatch(device -> !device.since().isBefore(madeAt));
        return !fetchedBefore && first(ofKind, protocol, client, true).isPresent();
    }
}
