package br.cefetmg.carteiro.payload;

import br.cefetmg.carteiro.account.MailAccount;
import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.manual.Endpoint;
import br.cefetmg.carteiro.manual.MailSettings;
import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.manual.Security;
import br.cefetmg.carteiro.payload.reading.PlainXml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything that a file for classic Outlook must hold, in the terms of its reader and nothing beside. */
final class OutlookExpectation {
    static final String MARKER = "HKEY_CURRENT_USER\\Software\\CEFET-MG\\MN010";

    private static final String OUTLOOK = "HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\Outlook\\";
    private static final String RESPONSE =
            "http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a";
    private static final String ONE = "dword:00000001";

    /** Property types and identifiers of the account manager (docs of office-developer-client, auxiliary). */
    private static final Map<String, String> COMMON_MAPPING = Map.ofEntries(
            Map.entry("AccountName", "PT_UNICODE,0x0002"),
            Map.entry("DisplayName", "PT_UNICODE,0x000B"),
            Map.entry("EmailAddress", "PT_UNICODE,0x000C"),
            Map.entry("ConnectionType", "PT_LONG,0x000F"),
            Map.entry("SMTPServer", "PT_UNICODE,0x0200"),
            Map.entry("SMTPPort", "PT_LONG,0x0201"),
            Map.entry("SMTPUseAuth", "PT_LONG,0x0203"),
            Map.entry("SMTPUseSPA", "PT_LONG,0x0207"),
            Map.entry("SMTPAuthMethod", "PT_LONG,0x0208"),
            Map.entry("ServerTimeOut", "PT_LONG,0x0209"),
            Map.entry("SMTPSecureConnection", "PT_LONG,0x020A"));

    private OutlookExpectation() {}

    static Map<String, Map<String, String>> profile(Manual manual, PayloadRequest request) {
        MailAccount account = request.account();
        boolean imap = account.protocol() == ReceiveProtocol.IMAP;
        String block = imap ? "IMAP_I_Mail" : "I_Mail";
        return Map.of(
                "General",
                Map.of(
                        "Custom", "1",
                        "ProfileName", "CEFETMG",
                        "DefaultProfile", "Yes",
                        "OverwriteProfile", request.options().replacement() ? "Yes" : "No",
                        "ModifyDefaultProfileIfPresent", "FALSE",
                        "BackupProfile", "No"),
                "Service List",
                Map.of("Service1", "Outlook Address Book"),
                "Internet Account List",
                Map.of("Account1", block),
                "Service1",
                Map.of("UniqueService", "Yes"),
                "Account1",
                accountKeys(manual, account, imap ? "IMAP" : "POP3"),
                "Outlook Address Book",
                Map.of("ServiceName", "CONTAB"),
                block,
                mapping(imap ? "IMAP" : "POP3"));
    }

    private static Map<String, String> accountKeys(Manual manual, MailAccount account, String prefix) {
        MailSettings settings = manual.settingsFor(account.protocol());
        Endpoint incoming = OutlookValues.implicitTls(settings.incoming());
        Endpoint outgoing = settings.outgoing().primary();
        String address = account.address().asString();
        Map<String, String> keys = new HashMap<>(Map.of(
                "UniqueService",
                "No",
                "DefaultAccount",
                "TRUE",
                "AccountName",
                address,
                "DisplayName",
                OutlookName.of(account),
                "EmailAddress",
                address,
                "ConnectionType",
                "0"));
        keys.putAll(Map.of(
                prefix + "Server",
                incoming.host(),
                prefix + "UserName",
                address,
                prefix + "Port",
                Integer.toString(incoming.port()),
                prefix + "UseSSL",
                "1",
                prefix + "UseSPA",
                "0"));
        keys.putAll(Map.of(
                "SMTPServer", outgoing.host(),
                "SMTPPort", Integer.toString(outgoing.port()),
                "SMTPSecureConnection", outgoing.security() == Security.STARTTLS ? "2" : "1",
                "SMTPUseAuth", "1",
                "SMTPAuthMethod", "0",
                "SMTPUseSPA", "0",
                "ServerTimeOut", "60"));
        if (account.protocol() == ReceiveProtocol.POP) {
            keys.put("LeaveOnServer", "0x0");
        }
        return keys;
    }

    private static Map<String, String> mapping(String prefix) {
        Map<String, String> mapping = new HashMap<>(COMMON_MAPPING);
        mapping.put("AccountType", prefix);
        mapping.put(prefix + "Server", "PT_UNICODE,0x0100");
        mapping.put(prefix + "UserName", "PT_UNICODE,0x0101");
        mapping.put(prefix + "Port", "PT_LONG,0x0104");
        mapping.put(prefix + "UseSSL", "PT_LONG,0x0105");
        mapping.put(prefix + "UseSPA", "PT_LONG,0x0108");
        if (prefix.equals("POP3")) {
            mapping.put("LeaveOnServer", "PT_LONG,0x1000");
        }
        return mapping;
    }

    /** @param digest the profile's SHA-256 between quotes */
    static Map<String, Map<String, String>> registry(Manual manual, PayloadRequest request, String digest) {
        MailAccount account = request.account();
        String folder = "C:\\ProgramData\\CEFET-MG\\MN010\\"
                + StableIdentifiers.of(account.address()).mailboxUuid();
        return Map.of(
                OUTLOOK + "Setup",
                Map.of(
                        "First-Run",
                        "-",
                        "FirstRun",
                        "-",
                        "ImportPRF",
                        quoted(folder + "\\mn010.prf"),
                        "DisableOffice365SimplifiedAccountCreation",
                        ONE),
                OUTLOOK + "AutoDiscover",
                Map.of(
                        "PreferLocalXML",
                        ONE,
                        "ExcludeExplicitO365Endpoint",
                        ONE,
                        account.address().domain(),
                        quoted(folder + "\\autodiscover.xml")),
                MARKER,
                Map.of(
                        "Protocol", quoted(account.protocol().name()),
                        "ManualRevision", quoted(manual.code() + " " + manual.revision()),
                        "PrfSha256", digest));
    }

    static List<PlainXml.Leaf> autodiscover(Manual manual, PayloadRequest request) {
        MailAccount account = request.account();
        MailSettings settings = manual.settingsFor(account.protocol());
        Connection connection = request.format() == PayloadFormat.OUTLOOK_AUTODISCOVER
                ? request.options().connection()
                : Connection.AS_MANUAL;
        List<PlainXml.Leaf> leaves = new ArrayList<>();
        leaves.add(leaf("User/DisplayName", account.name().text()));
        leaves.add(leaf("Account/AccountType", "email"));
        leaves.add(leaf("Account/Action", "settings"));
        String address = account.address().asString();
        String type = account.protocol() == ReceiveProtocol.IMAP ? "IMAP" : "POP3";
        leaves.addAll(protocol(type, OutlookValues.discovered(settings, connection), address));
        leaves.addAll(protocol("SMTP", settings.outgoing().primary(), address));
        leaves.add(leaf("Account/Protocol/UsePOPAuth", "on"));
        leaves.add(leaf("Account/Protocol/SMTPLast", "off"));
        return leaves;
    }

    private static List<PlainXml.Leaf> protocol(String type, Endpoint endpoint, String address) {
        boolean implicit = endpoint.security() == Security.IMPLICIT_TLS;
        return List.of(
                leaf("Account/Protocol/Type", type),
                leaf("Account/Protocol/Server", endpoint.host()),
                leaf("Account/Protocol/Port", Integer.toString(endpoint.port())),
                leaf("Account/Protocol/LoginName", address),
                leaf("Account/Protocol/DomainRequired", "off"),
                leaf("Account/Protocol/SPA", "off"),
                leaf("Account/Protocol/SSL", implicit ? "on" : "off"),
                leaf("Account/Protocol/Encryption", implicit ? "SSL" : "TLS"),
                leaf("Account/Protocol/AuthRequired", "on"));
    }

    private static PlainXml.Leaf leaf(String path, String text) {
        return new PlainXml.Leaf(RESPONSE, "Autodiscover/Response/" + path, text);
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
