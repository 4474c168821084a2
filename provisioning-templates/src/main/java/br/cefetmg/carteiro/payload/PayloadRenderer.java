package br.cefetmg.carteiro.payload;

import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.payload.app.AppProfile;
import br.cefetmg.carteiro.payload.rendering.TemplateEngine;
import br.cefetmg.carteiro.problem.FormatNotFound;
import br.cefetmg.carteiro.problem.NotRepresentable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Turns a request into a file. Pure: same manual, same request, same bytes, on every machine and for ever. Safe for use by many
 * threads; make one and keep it, it caches templates.
 */
public final class PayloadRenderer {
    static final String TEMPLATES = "/br/cefetmg/carteiro/templates";

    private final TemplateEngine engine = new TemplateEngine(TEMPLATES);
    private final List<String> help;
    private final MailClients clients;
    private final ThunderbirdFiles thunderbird = new ThunderbirdFiles(engine);
    private final OutlookFiles outlook;
    private final AndroidFiles android;
    private final Optional<AppProfile> appProfile;

    /** A renderer whose files name nobody to ask, and which knows no app. */
    public PayloadRenderer() {
        this(List.of(), Optional.empty(), MailClients.builtIn());
    }

    /**
     * @param help lines that say whom to ask, for the files that people read
     * @param appProfile the app that managed configurations are for; without one there are none
     * @param clients whose words the settings card speaks
     */
    public PayloadRenderer(List<String> help, Optional<AppProfile> appProfile, MailClients clients) {
        if (help.stream().flatMapToInt(String::chars).anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a help line is one line of plain text");
        }
        this.help = List.copyOf(help);
        this.clients = clients;
        this.outlook = new OutlookFiles(engine, help);
        this.appProfile = appProfile;
        this.android = new AndroidFiles(engine, this::app);
    }

    /**
     * Renders the canonical bytes; they are not to leave before {@link PayloadPolicy} has read them.
     *
     * @throws FormatNotFound for managed configuration without an app
     * @throws NotRepresentable for a connection or protocol that the app cannot be set up for
     */
    public Payload render(Manual manual, PayloadRequest request) {
        byte[] bytes = switch (request.format()) {
            case APPLE_MOBILECONFIG -> utf8(appleProfile(manual, request));
            case OUTLOOK_BUNDLE -> outlook.bundle(manual, request);
            case OUTLOOK_PS1 -> outlook.script(manual, request);
            case OUTLOOK_PRF -> outlook.profile(manual, request);
            case OUTLOOK_REG -> outlook.registry(manual, request);
            case OUTLOOK_AUTODISCOVER -> outlook.autodiscover(manual, request);
            case THUNDERBIRD_ANDROID_QR -> utf8(thunderbird.code(manual, request));
            case THUNDERBIRD_ANDROID_K9S -> utf8(thunderbird.settingsFile(manual, request));
            case THUNDERBIRD_AUTOCONFIG -> utf8(thunderbird.autoconfig(manual, request));
            case ANDROID_AMAPI -> utf8(android.amapi(manual, request));
            case ANDROID_INTUNE -> utf8(android.intune(manual, request));
            case ANDROID_RESTRICTIONS -> utf8(android.restrictions(request));
            case SETTINGS_CARD -> utf8(settingsCard(manual, request));
        };
        Representation representation = request.representation();
        return new Payload(
                request.format(),
                representation.mediaType(),
                representation.fileName(request.account().protocol()),
                bytes);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The app that managed configurations are for.
     *
     * @throws FormatNotFound when there is none
     */
    AppProfile app() {
        return appProfile.orElseThrow(FormatNotFound::new);
    }

    /** The mail programs whose words the settings card speaks. */
    MailClients clients() {
        return clients;
    }

    /** The profile carries a digest of the rest of itself, which is put in afterwards. */
    private String appleProfile(Manual manual, PayloadRequest request) {
        return AppleProfile.named(
                engine.render(request.representation().template(), AppleProfile.values(manual, request)));
    }

    private String settingsCard(Manual manual, PayloadRequest request) {
        return engine.render(request.representation().template(), SettingsCard.values(manual, request, clients, help));
    }
}
