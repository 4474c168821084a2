package br.cefetmg.carteiro.payload;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.manual.MailSettings;
import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.payload.reading.UnreadableFile;
import br.cefetmg.carteiro.payload.rendering.TemplateEngine;
import br.cefetmg.carteiro.problem.PolicyViolated;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * What a mail client that asks a domain, and no person, is told: mail autoconfig 1.1, the same for every address. IMAP only,
 * every way that the manual offers, its first one first: whoever chose POP gets their files after signing in, and a public answer
 * that varied with the address would tell anybody who chose what.
 */
public final class DiscoveryDocument {
    private DiscoveryDocument() {}

    /**
     * The document, read back before it is returned.
     *
     * @param domains whose mail it is about; one at least
     */
    public static byte[] of(Manual manual, Set<String> domains) {
        List<String> sorted = domains.stream().sorted().toList();
        MailSettings settings = manual.settingsFor(ReceiveProtocol.IMAP);
        byte[] document = new ThunderbirdFiles(new TemplateEngine(PayloadRenderer.TEMPLATES))
                .autoconfig(
                        sorted,
                        ReceiveProtocol.IMAP,
                        settings.incoming().endpoints(),
                        settings.outgoing().primary())
                .getBytes(StandardCharsets.UTF_8);
        try {
            AutoconfigPolicy.check(
                    sorted,
                    ReceiveProtocol.IMAP,
                    settings.incoming().endpoints(),
                    settings.outgoing().primary(),
                    document);
        } catch (UnreadableFile e) {
            throw new PolicyViolated(e.reason());
        }
        return document;
    }
}
