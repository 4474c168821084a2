package br.cefetmg.carteiro.payload;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import java.util.Locale;

/**
 * One way a format is written down.
 *
 * @param fileNamePattern the file's name, with {@code {protocol}} where the receive protocol is named
 * @param template the template that it is rendered from, or the first of several; empty for an archive of other files
 */
public record Representation(String mediaType, String fileNamePattern, String template) {
    /** The name under which the file is saved: never a word of the person. */
    public String fileName(ReceiveProtocol protocol) {
        return fileNamePattern.replace("{protocol}", protocol.name().toLowerCase(Locale.ROOT));
    }
}
