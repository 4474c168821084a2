package br.cefetmg.carteiro.operations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/** Which version this is, from the description that the build puts into every package. */
final class Version {
    private static final String DESCRIPTION = "/META-INF/maven/br.cefetmg.carteiro/carteiro-ejb/pom.properties";

    private Version() {}

    static Optional<String> ofTheHouse() {
        try (InputStream stream = Version.class.getResourceAsStream(DESCRIPTION)) {
            if (stream == null) {
                return Optional.empty();
            }
            Properties description = new Properties();
            description.load(stream);
            return Optional.ofNullable(description.getProperty("version"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
