package br.cefetmg.carteiro.payload;

import static br.cefetmg.carteiro.payload.PayloadPolicy.require;
import static br.cefetmg.carteiro.payload.PayloadPolicy.requireEqual;

import br.cefetmg.carteiro.account.MailAccount;
import br.cefetmg.carteiro.manual.Endpoint;
import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.payload.reading.PropertyList;
import br.cefetmg.carteiro.payload.reading.UnreadableFile;
import br.cefetmg.carteiro.problem.PolicyViolated;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a configuration profile must be, in Apple's vocabulary. */
final class AppleProfilePolicy {
    private static final KnownKeys KEYS = KnownKeys.of("apple-profile-keys.yaml");

    private static final String TEXT = "<string>";

    private AppleProfilePolicy() {}

    /** @param nameless the same file for somebody whose name nobody knows */
    static void check(Manual manual, PayloadRequest request, byte[] file, byte[] nameless) throws UnreadableFile {
        Map<String, Object> profile = PropertyList.read(file);
        Map<String, Object> mail = onlyPayload(profile);
        KEYS.check("profile", profile);
        KEYS.check("mail", mail);
        KEYS.check("consent", block(profile.get("ConsentText")));
        requireEqual(expectedOfProfile(request), profile);
        requireEqual(expectedOfMail(manual, request), mail);
        String text = new String(file, StandardCharsets.UTF_8);
        requireOwnDigest(String.valueOf(profile.get("PayloadUUID")), text);
        require(
                anonymous(text).equals(anonymous(new String(nameless, StandardCharsets.UTF_8))),
                "the name stands outside name fields");
    }

    /** Without the one field that holds the name, and without the digest that follows from it. */
    private static String anonymous(String text) {
        return withoutValue(withoutValue(text, "<key>EmailAccountName</key>"), "<key>PayloadUUID</key>");
    }

    /** By position and not by pattern: this is on the way of every file. */
    private static String withoutValue(String text, String key) {
        int start = text.indexOf(TEXT, text.indexOf(key)) + TEXT.length();
        int end = text.indexOf('<', start);
        require(end > start, "no text after " + key);
        return text.substring(0, start) + text.substring(end);
    }

    private static Map<String, Object> expectedOfProfile(PayloadRequest request) {
        StableIdentifiers identifiers = StableIdentifiers.of(request.account().address());
        return Map.of(
                "PayloadType",
                "Configuration",
                "PayloadVersion",
                1L,
                "PayloadIdentifier",
                identifiers.payloadIdentifier(),
                "PayloadScope",
                "User");
    }

    private static Map<String, Object> expectedOfMail(Manual manual, PayloadRequest request) {
        MailAccount account = request.account();
        Connection connection = request.options().connection();
        StableIdentifiers identifiers = StableIdentifiers.of(account.address());
        Servers servers = Servers.of(manual, request);
        Endpoint incoming = servers.incoming();
        Endpoint outgoing = servers.outgoing();
        String address = account.address().asString();
        return Map.ofEntries(
                Map.entry("PayloadType", "com.apple.mail.managed"),
                Map.entry("PayloadVersion", 1L),
                Map.entry("PayloadIdentifier", identifiers.accountIdentifier()),
                Map.entry("PayloadUUID", AppleProfile.spelt(identifiers.accountUuid(account.protocol(), connection))),
                Map.entry("EmailAccountName", account.name().text()),
                Map.entry("EmailAddress", address),
                Map.entry(
                        "EmailAccountType",
                        switch (account.protocol()) {
                            case IMAP -> "EmailTypeIMAP";
                            case POP -> "EmailTypePOP";
                        }),
                Map.entry("IncomingMailServerHostName", incoming.host()),
                Map.entry("IncomingMailServerPortNumber", (long) incoming.port()),
                Map.entry("IncomingMailServerUseSSL", true),
                Map.entry("IncomingMailServerAuthentication", "EmailAuthPassword"),
                Map.entry("IncomingMailServerUsername", address),
                Map.entry("OutgoingMailServerHostName", outgoing.host()),
                Map.entry("OutgoingMailServerPortNumber", (long) outgoing.port()),
                Map.entry("OutgoingMailServerUseSSL", true),
                Map.entry("OutgoingMailServerAuthentication", "EmailAuthPassword"),
                Map.entry("OutgoingMailServerUsername", address),
                Map.entry("OutgoingPasswordSameAsIncomingPassword", true));
    }

    /** The profile's UUID names the rest of it. */
    private static void requireOwnDigest(String uuid, String text) {
        String rest = text.replace(uuid, "");
        String expected = AppleProfile.spelt(StableIdentifiers.contentUuid(rest.getBytes(StandardCharsets.UTF_8)));
        require(uuid.equals(expected), "the profile's PayloadUUID is not the name of its content");
    }

    private static Map<String, Object> onlyPayload(Map<String, Object> profile) {
        if (profile.get("PayloadContent") instanceof List<?> contents && contents.size() == 1) {
            return block(contents.getFirst());
        }
        throw new PolicyViolated("not exactly one payload");
    }

    @SuppressWarnings("unchecked") // the reader makes dictionaries with text keys only
    private static Map<String, Object> block(@Nullable Object value) {
        if (value instanceof Map<?, ?> dictionary) {
            return (Map<String, Object>) dictionary;
        }
        throw new PolicyViolated("no dictionary where one must be");
    }
}
