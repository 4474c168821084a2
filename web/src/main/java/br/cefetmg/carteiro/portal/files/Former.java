package br.cefetmg.carteiro.portal.files;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.device.KnownDevice;
import br.cefetmg.carteiro.payload.MailClient;
import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.payload.PayloadOptions;
import br.cefetmg.carteiro.portal.Query;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The account that this mail program was given from here before the choice changed, where the file does not take it away.
 *
 * @param protocol of that account; empty where there is none to speak of
 * @param deed {@code remove} where the person does it by hand, {@code replace} where another variant of the file does
 * @param way where it is told how, or where that variant is
 */
record Former(String protocol, String deed, String way) {
    static final Former NONE = new Former("", "", "");

    static Former of(
            List<KnownDevice> known,
            ReceiveProtocol now,
            MailClient client,
            PayloadFormat format,
            PayloadOptions options) {
        return known.stream()
                .filter(device -> device.client().equals(client.slug()) && device.stale(now))
                .findFirst()
                .map(device -> of(device.protocol(), client, format, options))
                .orElse(NONE);
    }

    private static Former of(ReceiveProtocol old, MailClient client, PayloadFormat format, PayloadOptions options) {
        String page = "portal/files/" + format.slug();
        if (format == PayloadFormat.APPLE_MOBILECONFIG) {
            // devices know it for the same profile
            return NONE;
        }
        if (format.offersReplacement()) {
            PayloadOptions replacing = new PayloadOptions(options.connection(), true);
            return options.replacement()
                    ? NONE
                    : new Former(old.name(), "replace", page + Around.query(client.slug(), replacing));
        }
        String back = "/" + page + Around.query(client.slug(), options);
        String how = "portal/choice/set-up/" + old.name().toLowerCase(Locale.ROOT);
        return new Former(old.name(), "remove", how + Query.of(Map.of("next", back)));
    }
}
