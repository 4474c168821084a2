package br.cefetmg.carteiro.portal.files;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.device.KnownDevice;
import br.cefetmg.carteiro.payload.MailClient;
import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.payload.PayloadOptions;
import java.util.List;

/** What the page has to say of the devices that its reader has set up before. */
record Known(Second second, Former former) {
    static final Known NOTHING = new Known(Second.NONE, Former.NONE);

    /** @param warned whether the person has read what a second device means */
    static Known of(
            List<KnownDevice> devices,
            ReceiveProtocol protocol,
            MailClient client,
            PayloadFormat format,
            PayloadOptions options,
            boolean warned) {
        return new Known(
                Second.of(devices, protocol, client.slug(), warned),
                Former.of(devices, protocol, client, format, options));
    }
}
