package br.cefetmg.carteiro.payload;

import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.payload.app.AppProfile;
import br.cefetmg.carteiro.payload.rendering.TemplateEngine;
import br.cefetmg.carteiro.problem.FormatNotFound;
import br.cefetmg.carteiro.problem.NotRepresentable;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Turns a request into a file. Pure: same manual, same request, same bytes, on every machine and for ever. Safe for use by many
 * threads; make one and keep it, it caches templates.
 */
public final class PayloadRenderer {
    static final String TEMPLATES = "/br/cefetmg/carteiro/templates";

    private final TemplateEngine engine = new TemplateEngine(TEMPLATES);
    private final MailClients clients = MailClients.builtIn();
    private final ThunderbirdFiles thunderbird = new ThunderbirdFiles(engine);
    private final AndroidFiles android;
    private final Optional<AppProfile> appProfile;

    /** @param appProfile the app that managed configurations are for; without one there are none */
    public PayloadRenderer(Optional<AppProfile> appProfile) {
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
        String text = switch (request.format()) {
            case APPLE_MOBILECONFIG -> appleProfile(manual, request);
            case THUNDERBIRD_ANDROID_QR -> thunderbird.code(manual, request);
            case THUNDERBIRD_ANDROID_K9S -> thunderbird.settingsFile(manual, request);
            case THUNDERBIRD_AUTOCONFIG -> thunderbird.autoconfig(manual, request);
            case ANDROID_AMAPI -> android.amapi(manual, request);
            case ANDROID_INTUNE -> android.intune(manual, request);
            case ANDROID_RESTRICTIONS -> android.restrictions(request);
            case SETTINGS_CARD -> settingsCard(manual, request);
        };
        Representation representation = request.representation();
        return new Payload(
                request.format(),
                representation.mediaType(),
                representation.fileName(request.account().protocol()),
                text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The app that managed configurations are for.
     *
     * @throws FormatNotFound when there is none
     */
    AppProfile app() {
        return appProfile.orElseThrow(FormatNotFound::new);
    }

    /** Twice: the profile carries a digest of the rest of itself. */
    private String appleProfile(Manual manual, PayloadRequest request) {
        String template = request.representation().template();
        String rest = engine.render(template, AppleProfile.values(manual, request, ""));
        String contentUuid = AppleProfile.spelt(StableIdentifiers.contentUuid(rest.getBytes(StandardCharsets.UTF_8)));
        return engine.render(template, AppleProfile.values(manual, request, contentUuid));
    }

    private String settingsCard(Manual manual, PayloadRequest request) {
        return engine.render(request.representation().template(), SettingsCard.values(manual, request, clients));
    }
}
