package br.cefetmg.carteiro.portal.record;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.device.KnownDevice;
import br.cefetmg.carteiro.language.ClientTexts;
import br.cefetmg.carteiro.language.Days;
import br.cefetmg.carteiro.payload.Connection;
import br.cefetmg.carteiro.payload.MailClient;
import br.cefetmg.carteiro.payload.MailClients;
import br.cefetmg.carteiro.payload.PayloadOptions;
import br.cefetmg.carteiro.portal.Query;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Devices as their owner sees them: what is still to be set up again first; what is settled is not shown. */
final class DeviceLines {
    private DeviceLines() {}

    static List<Map<String, Object>> of(
            List<KnownDevice> devices, Optional<ReceiveProtocol> now, MailClients offered, ClientTexts clients) {
        return devices.stream()
                .filter(device -> device.settledAt().isEmpty())
                .sorted(Comparator.comparing((KnownDevice device) -> !isStale(device, now))
                        .thenComparing(KnownDevice::since))
                .map(device -> Map.<String, Object>of(
                        "id", device.id().toString(),
                        "client", clients.name(device.client()),
                        "protocol", device.protocol().name(),
                        "since", Days.of(device.since()),
                        "last", Days.of(device.lastAt()),
                        "stale", isStale(device, now),
                        "files", files(offered.ofSlug(device.client()), isStale(device, now))))
                .toList();
    }

    /** The page of the file for it; all files where its mail program is offered no more. */
    private static String files(Optional<MailClient> client, boolean stale) {
        return client.map(one -> "portal/files/" + one.format().slug() + Query.of(asked(one, stale)))
                .orElse("portal");
    }

    /** After a change, what takes the place of the old account, where there is a file that does. */
    private static Map<String, String> asked(MailClient client, boolean stale) {
        boolean replacing = stale && client.format().offersReplacement();
        Map<String, String> asked = new HashMap<>(new PayloadOptions(Connection.AS_MANUAL, replacing).asQuery());
        asked.put("client", client.slug());
        return asked;
    }

    private static boolean isStale(KnownDevice device, Optional<ReceiveProtocol> now) {
        return now.filter(device::stale).isPresent();
    }
}
