package br.cefetmg.carteiro.payload;

import br.cefetmg.carteiro.account.AccountName;
import br.cefetmg.carteiro.account.MailAccount;
import br.cefetmg.carteiro.account.MailAddress;
import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.manual.ManualReader;
import br.cefetmg.carteiro.payload.app.AppProfile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The people, requests and files that the tests of this room share. */
final class Samples {
    static final Manual MANUAL = ManualReader.builtIn();
    static final PayloadRenderer RENDERER =
            new PayloadRenderer(List.of(), Optional.of(AppProfile.sample()), MailClients.builtIn());
    static final PayloadPolicy POLICY = new PayloadPolicy(RENDERER);
    static final MailAddress ADDRESS = MailAddress.of("conceicao.davila@cefetmg.br");
    static final String NAME = "Conceição D'Ávila & Filhos";

    private Samples() {}

    static MailAccount account(ReceiveProtocol protocol) {
        return account(NAME, ADDRESS, protocol);
    }

    static MailAccount account(String name, MailAddress address, ReceiveProtocol protocol) {
        return new MailAccount(address, AccountName.of(name, address), protocol);
    }

    static PayloadRequest profile(ReceiveProtocol protocol, Connection connection) {
        return new PayloadRequest(account(protocol), PayloadFormat.APPLE_MOBILECONFIG, new PayloadOptions(connection));
    }

    static PayloadRequest card(ReceiveProtocol protocol, String mediaType) {
        return new PayloadRequest(
                account(protocol),
                PayloadFormat.SETTINGS_CARD,
                PayloadOptions.AS_MANUAL,
                PayloadFormat.SETTINGS_CARD.representedAs(mediaType).orElseThrow());
    }

    static PayloadRequest of(PayloadFormat format, ReceiveProtocol protocol) {
        return new PayloadRequest(account(protocol), format, PayloadOptions.AS_MANUAL);
    }

    /** Everything that one account may ask for. */
    static Stream<PayloadRequest> requestsOf(MailAccount account) {
        return Arrays.stream(PayloadFormat.values())
                .flatMap(format -> format.representations().stream()
                        .flatMap(as ->
                                optionsOf(format).map(options -> new PayloadRequest(account, format, options, as))));
    }

    /** Everything that one person may ask for, by either protocol. */
    static Stream<PayloadRequest> requests() {
        return Arrays.stream(ReceiveProtocol.values()).flatMap(protocol -> requestsOf(account(protocol)));
    }

    private static Stream<PayloadOptions> optionsOf(PayloadFormat format) {
        Stream<Connection> connections =
                format.offersConnection() ? Arrays.stream(Connection.values()) : Stream.of(Connection.AS_MANUAL);
        return connections.flatMap(connection -> format.offersReplacement()
                ? Stream.of(new PayloadOptions(connection, false), new PayloadOptions(connection, true))
                : Stream.of(new PayloadOptions(connection)));
    }

    static PayloadRequest outlook(PayloadFormat format, ReceiveProtocol protocol) {
        return new PayloadRequest(account(protocol), format, PayloadOptions.AS_MANUAL);
    }

    static String text(PayloadRequest request) {
        return new String(bytes(request), StandardCharsets.UTF_8);
    }

    static byte[] bytes(PayloadRequest request) {
        return RENDERER.render(MANUAL, request).bytes();
    }

    /** The file as it would be with another text in it. */
    static Payload payload(PayloadRequest request, String text) {
        return payload(request, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The file as it would be with other bytes in it. */
    static Payload payload(PayloadRequest request, byte[] bytes) {
        return new Payload(
                request.format(),
                request.representation().mediaType(),
                request.representation().fileName(request.account().protocol()),
                bytes);
    }
}
