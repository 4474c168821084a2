package br.cefetmg.carteiro.payload;

import br.cefetmg.carteiro.account.MailAccount;
import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.manual.Endpoint;
import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.manual.Security;
import br.cefetmg.carteiro.payload.reading.UnreadableFile;
import br.cefetmg.carteiro.payload.reading.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What mail autoconfig 1.1 must be: exactly these elements. */
final class AutoconfigPolicy {
    private AutoconfigPolicy() {}

    /** Autoconfiguration of an administrator's computers, as one person chose. */
    static void check(Manual manual, PayloadRequest request, byte[] file) throws UnreadableFile {
        Servers servers = Servers.of(manual, request);
        MailAccount account = request.account();
        check(
                List.of(account.address().domain()),
                account.protocol(),
                List.of(servers.incoming()),
                servers.outgoing(),
                file);
    }

    /**
     * Autoconfiguration for some domains.
     *
     * @param incoming in this order
     */
    static void check(
            List<String> domains, ReceiveProtocol protocol, List<Endpoint> incoming, Endpoint outgoing, byte[] file)
            throws UnreadableFile {
        Stream<XmlElement> names =
                Stream.of("displayName", "displayShortName").map(name -> XmlElement.of(name, "CEFET-MG"));
        List<XmlElement> provider = Stream.of(
                        domains.stream().map(domain -> XmlElement.of("domain", domain)),
                        names,
                        incoming.stream().map(place -> receiving(protocol, place)),
                        Stream.of(discovered("outgoingServer", outgoing, List.of())
                                .with("type", "smtp")))
                .flatMap(elements -> elements)
                .toList();
        XmlElement expected = XmlElement.of(
                        "clientConfig", XmlElement.of("emailProvider", provider).with("id", domains.getFirst()))
                .with("version", "1.1");
        PayloadPolicy.requireSame(expected, file);
    }

    /** By POP the client must be told not to leave messages where they are. */
    private static XmlElement receiving(ReceiveProtocol protocol, Endpoint place) {
        List<XmlElement> removal = switch (protocol) {
            case IMAP -> List.of();
            case POP -> List.of(XmlElement.of("pop3", XmlElement.of("leaveMessagesOnServer", "false")));
        };
        return discovered("incomingServer", place, removal).with("type", type(protocol));
    }

    private static XmlElement discovered(String element, Endpoint place, List<XmlElement> more) {
        String security = place.security() == Security.STARTTLS ? "STARTTLS" : "SSL";
        List<XmlElement> children = new ArrayList<>(List.of(
                XmlElement.of("hostname", place.host()),
                XmlElement.of("port", Integer.toString(place.port())),
                XmlElement.of("socketType", security),
                XmlElement.of("authentication", "password-cleartext"),
                XmlElement.of("username", "%EMAILADDRESS%")));
        children.addAll(more);
        return XmlElement.of(element, List.copyOf(children));
    }

    private static String type(ReceiveProtocol protocol) {
        return switch (protocol) {
            case IMAP -> "imap";
            case POP -> "pop3";
        };
    }
}
