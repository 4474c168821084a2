package br.cefetmg.carteiro.portal.files;

import br.cefetmg.carteiro.payload.DeviceSystem;
import br.cefetmg.carteiro.payload.MailClient;
import br.cefetmg.carteiro.payload.MailClients;
import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.portal.device.Device;
import br.cefetmg.carteiro.portal.device.ProfileInstallation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the first page shows for a device: what is for it, then what is for the others. */
final class ForDevice {
    private ForDevice() {}

    static Map<String, Object> of(MailClients clients, Device device) {
        List<Map<String, Object>> here =
                device.system().map(system -> offers(clients, system)).orElse(List.of());
        return Map.of(
                "system", device.system().map(DeviceSystem::slug).orElse(""),
                "host", device.host().map(Enum::name).orElse(""),
                "needsSafari", needsSafari(clients, device),
                "mayBeIpad", device.mayBeIpad(),
                "offers", here,
                "others", others(clients, device),
                "codes", codes(clients, device),
                "handedOver", handedOver(clients),
                "systems",
                        Arrays.stream(DeviceSystem.values())
                                .map(DeviceSystem::slug)
                                .toList());
    }

    private static List<Map<String, Object>> others(MailClients clients, Device device) {
        return Arrays.stream(DeviceSystem.values())
                .filter(system -> system != DeviceSystem.IPAD)
                .filter(system -> device.system()
                        .map(ForDevice::group)
                        .filter(system::equals)
                        .isEmpty())
                .filter(system -> !clients.on(system).isEmpty())
                .map(system -> Map.<String, Object>of("system", system.slug(), "offers", offers(clients, system)))
                .toList();
    }

    private static List<Map<String, Object>> offers(MailClients clients, DeviceSystem system) {
        return clients.on(system).stream()
                .map(client -> offer(client, client.format()))
                .toList();
    }

    /** The formats that a one-time code takes to a phone, where a mail program there reads them. */
    private static List<String> handedOver(MailClients clients) {
        return Stream.of(PayloadFormat.APPLE_MOBILECONFIG, PayloadFormat.THUNDERBIRD_ANDROID_K9S)
                .filter(format -> isRead(clients, format))
                .map(PayloadFormat::slug)
                .toList();
    }

    private static boolean needsSafari(MailClients clients, Device device) {
        return device.profileInstallation() == ProfileInstallation.NEEDS_SAFARI
                && isRead(clients, PayloadFormat.APPLE_MOBILECONFIG);
    }

    private static boolean isRead(MailClients clients, PayloadFormat format) {
        return clients.clients().stream().anyMatch(client -> client.format() == format);
    }

    /** An iPad takes what an iPhone takes. */
    private static DeviceSystem group(DeviceSystem system) {
        return system == DeviceSystem.IPAD ? DeviceSystem.IPHONE : system;
    }

    /** What a phone reads off this screen; a phone cannot read its own. */
    private static List<Map<String, Object>> codes(MailClients clients, Device device) {
        boolean isPhone =
                device.system().filter(system -> system == DeviceSystem.ANDROID).isPresent();
        return isPhone
                ? List.of()
                : clients.clients().stream()
                        .flatMap(client -> client.otherScreen().map(format -> offer(client, format)).stream())
                        .toList();
    }

    private static Map<String, Object> offer(MailClient client, PayloadFormat format) {
        return Map.of("client", client.slug(), "format", format.slug(), "readsNoFile", client.readsNoFile());
    }
}
