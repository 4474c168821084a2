package br.cefetmg.carteiro.configuration;

import br.cefetmg.carteiro.payload.MailClients;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** From names and texts to checked records. Every setting our own code reads is named here and nowhere else. */
final class ConfigurationReader {
    static final String DEVELOPMENT_CLIENT_SECRET = "carteiro-dev-secret";
    static final String DEVELOPMENT_DATABASE_PASSWORD = "carteiro-dev";

    private final Settings settings;

    ConfigurationReader(Function<String, Optional<String>> source) {
        this.settings = new Settings(source);
    }

    /**
     * Reads and checks everything.
     *
     * @throws ConfigurationProblem naming the setting and what was expected
     */
    Configuration read() {
        return new Configuration(
                settings.parsed("CARTEIRO_MODE", "production", "development or production", ConfigurationReader::mode),
                settings.parsed(
                        "CARTEIRO_PUBLIC_URL", "http://localhost:8080/", "an http(s) URL", ConfigurationReader::webUrl),
                identityProvider(),
                mailboxes(),
                storage(),
                keys(),
                limits(),
                help(),
                mailClients(),
                webmail(),
                settings.text("CARTEIRO_MANUAL").map(Path::of),
                settings.text("CARTEIRO_ANDROID_APP_PROFILE").map(Path::of));
    }

    private IdentityProvider identityProvider() {
        return new IdentityProvider(
                settings.parsed(
                        "CARTEIRO_OIDC_PROVIDER_URL",
                        "http://localhost:8180/realms/identidade-unica",
                        "the realm's http(s) URL",
                        URI::create),
                settings.text("CARTEIRO_OIDC_CLIENT_ID", "carteiro"),
                settings.text("CARTEIRO_OIDC_CLIENT_SECRET", DEVELOPMENT_CLIENT_SECRET)
                        .equals(DEVELOPMENT_CLIENT_SECRET));
    }

    private Mailboxes mailboxes() {
        return settings.parsed(
                "CARTEIRO_MAIL_DOMAINS",
                "cefetmg.br",
                "domains separated by commas",
                text -> new Mailboxes(names(text), settings.text("CARTEIRO_MAILBOX_CLAIM", "email")));
    }

    private Storage storage() {
        String url = settings.text(
                "CARTEIRO_DB_URL", "jdbc:h2:file:" + runDirectory().resolve("h2/carteiro"));
        return new Storage(
                url,
                settings.text("CARTEIRO_DB_PASSWORD", DEVELOPMENT_DATABASE_PASSWORD)
                        .equals(DEVELOPMENT_DATABASE_PASSWORD),
                settings.text("CARTEIRO_DB_OWNER_USER")
                        .map(user -> new Storage.Owner(
                                user,
                                settings.secret("CARTEIRO_DB_OWNER_PASSWORD").orElse(""))));
    }

    private Keys keys() {
        Optional<String> keystore = settings.text("CARTEIRO_KEYSTORE");
        Path path = keystore.map(Path::of).orElseGet(() -> runDirectory().resolve("keys/desenvolvimento.p12"));
        String password = settings.secret("CARTEIRO_KEYSTORE_PASSWORD").orElse(Keys.DEVELOPMENT_PASSWORD);
        return settings.parsed(
                "CARTEIRO_SIGNING_RSA_BITS",
                "3072",
                "2048, 3072 or 4096",
                bits -> new Keys(path, password.toCharArray(), keystore.isEmpty(), rsaBits(bits)));
    }

    private Limits limits() {
        return settings.parsed(
                "CARTEIRO_RATE_LIMIT",
                "50/s, burst 500",
                "such as \"50/s, burst 500\"",
                text -> RateText.parse(text, Math.max(4, Runtime.getRuntime().availableProcessors())));
    }

    private HelpContact help() {
        return new HelpContact(
                settings.text("CARTEIRO_HELP_URL", "https://exemplo.invalid/ajuda-ainda-nao-configurada"),
                settings.text("CARTEIRO_HELP_MAIL", "ajuda-ainda-nao-configurada@exemplo.invalid"),
                settings.text("CARTEIRO_HELP_PHONE", "(telefone ainda não configurado)"),
                settings.text("CARTEIRO_HELP_HOURS", "(horário ainda não configurado)"));
    }

    private MailClients mailClients() {
        MailClients all = MailClients.builtIn();
        return settings.parsed(
                "CARTEIRO_CLIENTS_HIDDEN",
                "",
                "names separated by commas among " + String.join(", ", all.slugs()),
                text -> all.without(names(text)));
    }

    private Optional<URI> webmail() {
        return settings.text("CARTEIRO_WEBMAIL_URL")
                .map(text ->
                        settings.parsed("CARTEIRO_WEBMAIL_URL", text, "an http(s) URL", ConfigurationReader::page));
    }

    private Path runDirectory() {
        return Path.of(settings.text("CARTEIRO_RUN_DIR", ".run"));
    }

    private static Mode mode(String text) {
        return Mode.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private static URI webUrl(String text) {
        return page(text.endsWith("/") ? text : text + "/");
    }

    private static URI page(String text) {
        URI url = URI.create(text);
        if (url.getHost() == null || !Set.of("http", "https").contains(url.getScheme())) {
            throw new IllegalArgumentException("no web address");
        }
        return url;
    }

    private static Set<String> names(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static int rsaBits(String text) {
        int bits = Integer.parseInt(text);
        if (!Set.of(2048, 3072, 4096).contains(bits)) {
            throw new IllegalArgumentException("unusual size");
        }
        return bits;
    }
}
