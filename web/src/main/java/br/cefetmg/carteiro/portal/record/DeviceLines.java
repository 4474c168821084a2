package br.cefetmg.carteiro.portal.record;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.device.KnownDevice;
import br.cefetmg.carteiro.language.ClientTexts;
import br.cefetmg.carteiro.language.Days;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Devices as their owner sees them: what is still to be set up again first; what is settled is not shown. */
final class DeviceLines {
    private DeviceLines() {}

    static List<Map<String, Object>> of(List<KnownDevice> devices, Optional<ReceiveProtocol> now, ClientTexts clients) {
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
                        "stale", isStale(device, now)))
                .toList();
    }

    private static boolean isStale(KnownDevice device, Optional<ReceiveProtocol> now) {
        return now.filter(device::stale).isPresent();
    }
}
