package br.cefetmg.carteiro.payload;

import br.cefetmg.carteiro.account.MailAccount;
import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.manual.Endpoint;
import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.payload.rendering.QrCode;
import br.cefetmg.carteiro.payload.rendering.TemplateEngine;
import java.util.List;
import java.util.Map;

/** What Thunderbird reads on Android (and K-9 Mail with it) and on computers. */
final class ThunderbirdFiles {
    private final TemplateEngine engine;

    ThunderbirdFiles(TemplateEngine engine) {
        this.engine = engine;
    }

    /** The code's text, or the code. */
    String code(Manual manual, PayloadRequest request) {
        String text = engine.render(
                PayloadFormat.THUNDERBIRD_ANDROID_QR
                        .representations()
                        .getFirst()
                        .template(),
                account(manual, request));
        String template = request.representation().template();
        if (request.representation().equals(request.format().representations().getFirst())) {
            return text;
        }
        QrCode code = QrCode.of(text);
        return engine.render(
                template,
                Map.of(
                        "title", AccountFacts.title(request.account().protocol()),
                        "width", code.width(),
                        "path", code.path()));
    }

    String settingsFile(Manual manual, PayloadRequest request) {
        return engine.render(request.representation().template(), account(manual, request));
    }

    String autoconfig(Manual manual, PayloadRequest request) {
        Servers servers = Servers.of(manual, request);
        return autoconfig(
                List.of(request.account().address().domain()),
                request.account().protocol(),
                List.of(servers.incoming()),
                servers.outgoing());
    }

    /**
     * The document for some domains.
     *
     * @param incoming the best way first
     */
    String autoconfig(List<String> domains, ReceiveProtocol protocol, List<Endpoint> incoming, Endpoint outgoing) {
        return engine.render(
                PayloadFormat.THUNDERBIRD_AUTOCONFIG
                        .representations()
                        .getFirst()
                        .template(),
                Map.of(
                        "domains", domains,
                        "protocol", protocol.name(),
                        "incoming",
                                incoming.stream().map(ThunderbirdFiles::place).toList(),
                        "outgoing", place(outgoing)));
    }

    private static Map<String, Object> account(Manual manual, PayloadRequest request) {
        MailAccount account = request.account();
        Servers servers = Servers.of(manual, request);
        return Map.of(
                "protocol", account.protocol().name(),
                "title", AccountFacts.title(account.protocol()),
                "uuid",
                        StableIdentifiers.of(account.address())
                                .accountUuid(
                                        account.protocol(), request.options().connection())
                                .toString(),
                "address", account.address().asString(),
                "name", account.name().text(),
                "incoming", place(servers.incoming()),
                "outgoing", place(servers.outgoing()));
    }

    private static Map<String, Object> place(Endpoint endpoint) {
        return Map.of(
                "host", endpoint.host(),
                "port", endpoint.port(),
                "security", endpoint.security().name());
    }
}
