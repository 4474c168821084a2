package br.cefetmg.carteiro.payload;

import br.cefetmg.carteiro.account.MailAccount;
import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.payload.reading.UnreadableFile;
import br.cefetmg.carteiro.payload.reading.XmlElement;
import br.cefetmg.carteiro.problem.NotRepresentable;
import br.cefetmg.carteiro.problem.PolicyViolated;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * The last look at a file before anybody vouches for it: read back by a parser that shares nothing with the templates, it must
 * be exactly what was asked for. Safe for use by many threads.
 */
public final class PayloadPolicy {
    private static final int LARGEST = 64 * 1024;

    private final PayloadRenderer renderer;

    public PayloadPolicy(PayloadRenderer renderer) {
        this.renderer = renderer;
    }

    /**
     * Lets the file pass or throws.
     *
     * @throws PolicyViolated naming the rule: one receive protocol, only the manual's hosts and ports for it, known keys only,
     *     nothing that could carry a password, the person's name in name fields only, no more than 64 kB
     * @throws NotRepresentable for a name or address that itself names the other receive protocol's host
     */
    public void check(Manual manual, PayloadRequest request, Payload payload) {
        ReceiveProtocol protocol = request.account().protocol();
        Representation asked = request.representation();
        byte[] file = payload.bytes();
        require(payload.format() == request.format(), "another format");
        require(payload.mediaType().equals(asked.mediaType()), "another media type");
        require(payload.fileName().equals(asked.fileName(protocol)), "another file name");
        require(file.length <= LARGEST, "larger than 64 kB");
        requireOneProtocol(manual, request.account(), new String(file, StandardCharsets.UTF_8));
        byte[] nameless = renderer.render(manual, request.withoutName()).bytes();
        try {
            switch (request.format()) {
                case APPLE_MOBILECONFIG -> AppleProfilePolicy.check(manual, request, file, nameless);
                case OUTLOOK_BUNDLE, OUTLOOK_PS1, OUTLOOK_PRF, OUTLOOK_REG, OUTLOOK_AUTODISCOVER ->
                    OutlookPolicy.check(manual, request, file, nameless);
                case THUNDERBIRD_ANDROID_QR -> ThunderbirdCodePolicy.check(manual, request, file);
                case THUNDERBIRD_ANDROID_K9S -> SettingsFilePolicy.check(manual, request, file);
                case THUNDERBIRD_AUTOCONFIG -> AutoconfigPolicy.check(manual, request, file);
                case ANDROID_AMAPI -> ManagedConfigurationPolicy.checkAmapi(manual, request, file, renderer.app());
                case ANDROID_INTUNE ->
                    ManagedConfigurationPolicy.checkIntune(manual, request, file, nameless, renderer.app());
                case ANDROID_RESTRICTIONS -> RestrictionsPolicy.check(file, renderer.app());
                case SETTINGS_CARD -> SettingsCardPolicy.check(manual, request, renderer.clients(), file, nameless);
            }
        } catch (UnreadableFile e) {
            throw new PolicyViolated(e.reason());
        }
    }

    static void requireOneProtocol(Manual manual, MailAccount account, String text) {
        String otherHost = otherHost(manual, account);
        requireWithout(otherHost, "address", account.address().asString());
        requireWithout(otherHost, "name", account.name().text());
        require(!text.contains(otherHost), "the other receive protocol's host is named");
    }

    static String otherHost(Manual manual, MailAccount account) {
        return switch (account.protocol()) {
            case IMAP -> manual.services().pop().host();
            case POP -> manual.services().imap().host();
        };
    }

    private static void requireWithout(String otherHost, String field, String value) {
        if (value.toLowerCase(Locale.ROOT).contains(otherHost)) {
            throw new NotRepresentable(field, "names the host of the other receive protocol");
        }
    }

    static void require(boolean holds, String rule) {
        if (!holds) {
            throw new PolicyViolated(rule);
        }
    }

    static void requireEqual(Map<String, Object> expected, Map<String, Object> found) {
        expected.forEach((key, value) -> require(value.equals(found.get(key)), "another value of " + key));
    }

    /** The whole document is the expected one. */
    static void requireSame(XmlElement expected, byte[] file) throws UnreadableFile {
        expected.differenceFrom(XmlElement.read(file)).ifPresent(difference -> {
            throw new PolicyViolated(difference);
        });
    }
}
