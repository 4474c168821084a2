package br.cefetmg.carteiro.payload;

import br.cefetmg.carteiro.account.MailAccount;
import br.cefetmg.carteiro.manual.Endpoint;
import br.cefetmg.carteiro.manual.Manual;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The values of Apple's configuration profile, before any of them is written. */
final class AppleProfile {
    /** Where the digest of the rest goes: a sign that no name and no address can hold, of Latin-1 like all the rest. */
    private static final String PLACE_OF_DIGEST = "\u00A4";

    private AppleProfile() {}

    /** A rendered profile with its own digest in its place. */
    static String named(String rendered) {
        String rest = rendered.replace(PLACE_OF_DIGEST, "");
        UUID contentUuid = StableIdentifiers.contentUuid(rest.getBytes(StandardCharsets.UTF_8));
        return rendered.replace(PLACE_OF_DIGEST, spelt(contentUuid));
    }

    static Map<String, Object> values(Manual manual, PayloadRequest request) {
        MailAccount account = request.account();
        Servers servers = Servers.of(manual, request);
        StableIdentifiers identifiers = StableIdentifiers.of(account.address());
        Connection connection = request.options().connection();
        return Map.ofEntries(
                Map.entry("code", manual.code()),
                Map.entry("revision", manual.revision()),
                Map.entry("credential", manual.credential()),
                Map.entry("protocol", account.protocol().name()),
                Map.entry("name", account.name().text()),
                Map.entry("address", account.address().asString()),
                Map.entry("incoming", place(servers.incoming())),
                Map.entry("outgoing", place(servers.outgoing())),
                Map.entry("payloadIdentifier", identifiers.payloadIdentifier()),
                Map.entry("contentUuid", PLACE_OF_DIGEST),
                Map.entry("accountIdentifier", identifiers.accountIdentifier()),
                Map.entry("accountUuid", spelt(identifiers.accountUuid(account.protocol(), connection))));
    }

    /** Apple's spelling of a UUID. */
    static String spelt(UUID uuid) {
        return uuid.toString().toUpperCase(Locale.ROOT);
    }

    private static Map<String, Object> place(Endpoint endpoint) {
        return Map.of("host", endpoint.host(), "port", endpoint.port());
    }
}
