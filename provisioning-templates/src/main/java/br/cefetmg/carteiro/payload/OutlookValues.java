package br.cefetmg.carteiro.payload;

import br.cefetmg.carteiro.account.MailAccount;
import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.manual.Endpoint;
import br.cefetmg.carteiro.manual.MailService;
import br.cefetmg.carteiro.manual.MailSettings;
import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.manual.Security;
import br.cefetmg.carteiro.problem.NotRepresentable;
import java.util.Map;

/** The values of the files for classic Outlook, before any of them is written. */
final class OutlookValues {
    /** One for both protocols, so that a machine keeps exactly one. MAPI takes letters and digits for sure. */
    static final String PROFILE_NAME = "CEFETMG";

    private static final String FOLDER = "C:\\ProgramData\\CEFET-MG\\MN010\\";

    private OutlookValues() {}

    /** @throws NotRepresentable for an address that Outlook could take for something else */
    static Map<String, Object> ofProfile(Manual manual, PayloadRequest request) {
        MailAccount account = request.account();
        MailSettings settings = manual.settingsFor(account.protocol());
        Endpoint outgoing = settings.outgoing().primary();
        return Map.of(
                "profileName", PROFILE_NAME,
                "protocol", account.protocol().name(),
                "replacement", request.options().replacement(),
                "address", address(account),
                "name", OutlookName.of(account),
                "incoming", place(implicitTls(settings.incoming())),
                "outgoing",
                        Map.of(
                                "host", outgoing.host(),
                                "port", outgoing.port(),
                                "secureConnection", secureConnection(outgoing.security())));
    }

    static Map<String, Object> ofRegistry(Manual manual, MailAccount account) {
        return Map.of(
                "protocol", account.protocol().name(),
                "manual", manual.code() + " " + manual.revision(),
                "domain", account.address().domain(),
                "folder", folder(account));
    }

    static Map<String, Object> ofAutodiscover(Manual manual, PayloadRequest request) {
        MailAccount account = request.account();
        MailSettings settings = manual.settingsFor(account.protocol());
        String type = switch (account.protocol()) {
            case IMAP -> "IMAP";
            case POP -> "POP3";
        };
        return Map.of(
                "name", account.name().text(),
                "address", account.address().asString(),
                "incoming",
                        protocol(type, discovered(settings, request.options().connection())),
                "outgoing", protocol("SMTP", settings.outgoing().primary()));
    }

    static Map<String, Object> ofManual(Manual manual, PayloadRequest request) {
        return Map.of(
                "code", manual.code(),
                "revision", manual.revision(),
                "credential", manual.credential(),
                "profileName", PROFILE_NAME,
                "protocol", request.account().protocol().name(),
                "replacement", request.options().replacement());
    }

    /** Where administrators put the files of one mailbox. */
    static String folder(MailAccount account) {
        return FOLDER + StableIdentifiers.of(account.address()).mailboxUuid();
    }

    /** The way to receive that a profile can tell: TLS from the first byte. */
    static Endpoint implicitTls(MailService service) {
        return service.securedBy(Security.IMPLICIT_TLS)
                .orElseThrow(() -> new NotRepresentable("connection", "the manual offers no such connection"));
    }

    /** The way to receive that Autodiscover tells; POP never by STARTTLS, which Outlook is reported to skip there. */
    static Endpoint discovered(MailSettings settings, Connection connection) {
        boolean implicit = connection == Connection.SSL || settings.protocol() == ReceiveProtocol.POP;
        return implicit ? implicitTls(settings.incoming()) : settings.incoming().primary();
    }

    /** PROP_SMTP_SECURE_CONNECTION. */
    static int secureConnection(Security security) {
        return switch (security) {
            case IMPLICIT_TLS -> 1;
            case STARTTLS -> 2;
        };
    }

    /** Percent signs name variables in a profile, and readers of INI files take quotes off. */
    private static String address(MailAccount account) {
        String address = account.address().asString();
        if (address.contains("%")) {
            throw new NotRepresentable("address", "has a percent sign");
        }
        if (address.startsWith("'")) {
            throw new NotRepresentable("address", "begins with a quote");
        }
        return address;
    }

    private static Map<String, Object> place(Endpoint endpoint) {
        return Map.of("host", endpoint.host(), "port", endpoint.port());
    }

    private static Map<String, Object> protocol(String type, Endpoint endpoint) {
        boolean implicit = endpoint.security() == Security.IMPLICIT_TLS;
        return Map.of(
                "type",
                type,
                "host",
                endpoint.host(),
                "port",
                endpoint.port(),
                "ssl",
                implicit ? "on" : "off",
                "encryption",
                implicit ? "SSL" : "TLS");
    }
}
