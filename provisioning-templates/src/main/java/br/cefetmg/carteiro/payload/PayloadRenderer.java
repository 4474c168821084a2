package br.cefetmg.carteiro.payload;

import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.payload.rendering.TemplateEngine;
import java.nio.charset.StandardCharsets;

/**
 * Turns a request into a file. Pure: same manual, same request, same bytes, on every machine and for ever. Safe for use by many
 * threads; make one and keep it, it caches templates.
 */
public final class PayloadRenderer {
    private final TemplateEngine engine = new TemplateEngine("/br/cefetmg/carteiro/templates");
    private final MailClients clients = MailClients.builtIn();

    /** Renders the canonical bytes; they are not to leave before {@link PayloadPolicy} has read them. */
    public Payload render(Manual manual, PayloadRequest request) {
        String text = switch (request.format()) {
            case APPLE_MOBILECONFIG -> appleProfile(manual, request);
            case SETTINGS_CARD -> settingsCard(manual, request);
        };
        Representation representation = request.representation();
        return new Payload(
                request.format(),
                representation.mediaType(),
                representation.fileName(request.account().protocol()),
                text.getBytes(StandardCharsets.UTF_8));
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
