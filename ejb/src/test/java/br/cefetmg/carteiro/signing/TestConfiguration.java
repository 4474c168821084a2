package br.cefetmg.carteiro.signing;

import br.cefetmg.carteiro.configuration.Configuration;
import br.cefetmg.carteiro.configuration.HelpContact;
import br.cefetmg.carteiro.configuration.IdentityProvider;
import br.cefetmg.carteiro.configuration.Keys;
import br.cefetmg.carteiro.configuration.Limits;
import br.cefetmg.carteiro.configuration.Mailboxes;
import br.cefetmg.carteiro.configuration.Mode;
import br.cefetmg.carteiro.configuration.Storage;
import br.cefetmg.carteiro.payload.MailClients;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Configurations that tests start from; small keys, since nobody relies on them. */
final class TestConfiguration {
    private TestConfiguration() {}

    static Configuration development(Path directory) {
        return new Configuration(
                Mode.DEVELOPMENT,
                URI.create("http://localhost:8080/"),
                new IdentityProvider(URI.create("http://localhost:8180/realms/x"), "carteiro", true),
                new Mailboxes(Set.of("cefetmg.br"), "email"),
                new Storage("jdbc:h2:mem:", true, Optional.empty()),
                new Keys(directory.resolve("keys/test.p12"), "test".toCharArray(), true, 2048),
                new Limits(50, 500, 2),
                new HelpContact("https://exemplo.invalid/ajuda", "ajuda@exemplo.invalid", "(telefone)", "(horário)"),
                MailClients.builtIn(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Configuration in(Mode mode, Configuration other) {
        return new Configuration(
                mode,
                other.publicUrl(),
                other.identityProvider(),
                other.mailboxes(),
                other.storage(),
                other.keys(),
                other.limits(),
                other.help(),
                other.mailClients(),
                other.webmail(),
                other.manual(),
                other.androidAppProfile());
    }
}
