package br.cefetmg.carteiro.portal.files;

import br.cefetmg.carteiro.payload.rendering.QrCode;
import java.net.URI;

/**
 * Where a page stands, to be opened in another browser. Holds nothing of whoever looks at it, so that showing it is no event.
 *
 * @param address the whole of it, with its query
 * @param qr the same as a picture
 */
public record PageAddress(String address, QrCode qr) {

    /** @param path below the official address, which no header can change */
    static PageAddress of(URI publicUrl, String path) {
        String address = publicUrl.resolve(path).toString();
        return new PageAddress(address, QrCode.of(address));
    }
}
