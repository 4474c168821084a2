package br.cefetmg.carteiro.configuration;

import br.cefetmg.carteiro.payload.MailClients;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Everything the deployment was told, one record a concern.
 *
 * @param publicUrl the only source of absolute links; ends with a slash
 * @param mailClients the mail programs that people are offered
 * @param manual a file that replaces the built-in manual
 * @param webmail where mail can be read on a computer that is not one's own
 * @param androidAppProfile a file that says how the institution's Android mail app takes managed configuration
 */
public record Configuration(
        Mode mode,
        URI publicUrl,
        IdentityProvider identityProvider,
        Mailboxes mailboxes,
        Storage storage,
        Keys keys,
        Limits limits,
        HelpContact help,
        MailClients mailClients,
        Optional<URI> webmail,
        Optional<Path> manual,
        Optional<Path> androidAppProfile) {}
