package br.cefetmg.carteiro.payload;

import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.payload.app.AppProfile;
import br.cefetmg.carteiro.payload.rendering.TemplateEngine;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.function.Supplier;

/** One managed configuration for one app, as each management takes it, and the declaration of its keys. */
final class AndroidFiles {
    /** The resource of the Google Play EMM API, which others take over. */
    private static final String EMM = "android/emm.json.ftl";

    private final TemplateEngine engine;
    private final Supplier<AppProfile> app;

    AndroidFiles(TemplateEngine engine, Supplier<AppProfile> app) {
        this.engine = engine;
        this.app = app;
    }

    String amapi(Manual manual, PayloadRequest request) {
        return engine.render(request.representation().template(), configuration(manual, request));
    }

    String intune(Manual manual, PayloadRequest request) {
        String emm = engine.render(EMM, configuration(manual, request));
        return engine.render(
                request.representation().template(),
                Map.of(
                        "title", AccountFacts.title(request.account().protocol()),
                        "code", manual.code(),
                        "revision", manual.revision(),
                        "packageName", app.get().packageName(),
                        "verified", app.get().isVerified(),
                        "payloadJson", Base64.getEncoder().encodeToString(emm.getBytes(StandardCharsets.UTF_8))));
    }

    String restrictions(PayloadRequest request) {
        return engine.render(
                request.representation().template(),
                Map.of("verified", app.get().isVerified(), "restrictions", Vocabulary.of(app.get())));
    }

    private Map<String, Object> configuration(Manual manual, PayloadRequest request) {
        return Map.of(
                "packageName",
                app.get().packageName(),
                "configuration",
                ManagedConfiguration.of(app.get(), request.account().protocol(), AccountFacts.of(manual, request)));
    }
}
