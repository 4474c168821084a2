package br.cefetmg.carteiro.browser;

import java.nio.file.Path;

/** Where pictures of pages are kept, to be looked at: {@code ear/target/screenshots}. */
final class Pictures {
    private static final Path FOLDER = Path.of("target", "screenshots");

    private Pictures() {}

    static Path of(String name) {
        return FOLDER.resolve(name + ".png");
    }
}
