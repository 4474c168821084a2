package br.cefetmg.carteiro.browser;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * The browser that all tests of a thread share; started by the first who needs it, ended with the last test. Whoever drives it must
 * be the thread that started it (Playwright for Java, "Multithreading").
 */
final class SharedChromium implements BeforeAllCallback {
    private @Nullable Chromium chromium;

    @Override
    public void beforeAll(ExtensionContext context) {
        chromium = of(context);
    }

    Chromium running() {
        if (chromium == null) {
            throw new IllegalStateException("It starts with the first test");
        }
        return chromium;
    }

    static Chromium of(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(SharedChromium.class))
                .getOrComputeIfAbsent(Thread.currentThread(), thread -> Chromium.start(), Chromium.class);
    }
}
