package br.cefetmg.carteiro.payload;

import br.cefetmg.carteiro.account.MailAccount;
import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.manual.Endpoint;
import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.manual.Security;
import br.cefetmg.carteiro.payload.reading.UnreadableFile;
import br.cefetmg.carteiro.payload.reading.XmlElement;

/** What the settings file of Thunderbird for Android and K-9 Mail must be: exactly these elements, none for a password. */
final class SettingsFilePolicy {
    private SettingsFilePolicy() {}

    static void check(Manual manual, PayloadRequest request, byte[] file) throws UnreadableFile {
        MailAccount account = request.account();
        Servers servers = Servers.of(manual, request);
        String address = account.address().asString();
        String uuid = StableIdentifiers.of(account.address())
                .accountUuid(account.protocol(), request.options().connection())
                .toString();
        XmlElement identity = XmlElement.of(
                "identity", XmlElement.of("name", account.name().text()), XmlElement.of("email", address));
        XmlElement expected = XmlElement.of(
                        "k9settings",
                        XmlElement.of(
                                "accounts",
                                XmlElement.of(
                                                "account",
                                                XmlElement.of("name", AccountFacts.title(account.protocol())),
                                                XmlElement.of(
                                                        "settings",
                                                        XmlElement.of("value", "DELETE")
                                                                .with("key", "deletePolicy")),
                                                server("incoming-server", servers.incoming(), address)
                                                        .with("type", type(account.protocol())),
                                                server("outgoing-server", servers.outgoing(), address)
                                                        .with("type", "SMTP"),
                                                XmlElement.of("identities", identity))
                                        .with("uuid", uuid)))
                .with("version", "99")
                .with("format", "1");
        PayloadPolicy.requireSame(expected, file);
    }

    private static XmlElement server(String element, Endpoint place, String user) {
        String security = place.security() == Security.STARTTLS ? "STARTTLS_REQUIRED" : "SSL_TLS_REQUIRED";
        return XmlElement.of(
                element,
                XmlElement.of("host", place.host()),
                XmlElement.of("port", Integer.toString(place.port())),
                XmlElement.of("connection-security", security),
                XmlElement.of("authentication-type", "PLAIN"),
                XmlElement.of("username", user));
    }

    private static String type(ReceiveProtocol protocol) {
        return switch (protocol) {
            case IMAP -> "IMAP";
            case POP -> "POP3";
        };
    }
}
