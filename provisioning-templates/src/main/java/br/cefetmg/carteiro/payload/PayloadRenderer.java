package br.cefetmg.carteiro.payload;

import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.payload.rendering.TemplateEngine;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Turns a request into a file. Pure: same manual, same request, same bytes, on every machine and for ever. Safe for use by many
 * threads; make one and keep it, it caches templates.
 */
public final class PayloadRenderer {
    private final TemplateEngine engine = new TemplateEngine("/br/cefetmg/carteiro/templates");
    private final MailClients clients = MailClients.builtIn();
    private final OutlookFiles outlook;

    /** A renderer whose files name nobody to ask. */
    public PayloadRenderer() {
        this(List.of());
    }

    /** @param help lines that say whom to ask, for the files that people read */
    public PayloadRenderer(List<String> help) {
        if (help.stream().flatMapToInt(String::chars).anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a help line is one line of plain text");
        }
        this.outlook = new OutlookFiles(engine, help);
    }

    /** Renders the canonical bytes; they are not to leave before {@link PayloadPolicy} has read them. */
    public Payload render(Manual manual, PayloadRequest request) {
        byte[] bytes = switch (request.format()) {
            case APPLE_MOBILECONFIG -> utf8(appleProfile(manual, request));
            case OUTLOOK_BUNDLE -> outlook.bundle(manual, request);
            case OUTLOOK_PS1 -> outlook.script(manual, request);
            case OUTLOOK_PRF -> outlook.profile(manual, request);
            case OUTLOOK_REG -> outlook.registry(manual, request);
            case OUTLOOK_AUTODISCOVER -> outlook.autodiscover(manual, request);
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
