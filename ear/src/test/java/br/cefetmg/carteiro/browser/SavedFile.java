package br.cefetmg.carteiro.browser;

import br.cefetmg.carteiro.cli.OfflineCommand;
import br.cefetmg.carteiro.house.House;
import br.cefetmg.carteiro.house.Visit;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A file as a browser has saved it. */
record SavedFile(Path path) {
    String name() {
        return path.getFileName().toString();
    }

    /** Its bytes as if they were text: names and hosts can be looked for. */
    String text() {
        try {
            return Files.readString(path, StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Puts the signature that stands in a file of its own beside it, where the format has one. */
    SavedFile withCompanion(Visit person, String format) throws IOException {
        HttpResponse<byte[]> companion = person.download(format + "/signature");
        if (companion.statusCode() == 200) {
            String type = companion.headers().firstValue("Content-Type").orElse("");
            String suffix = type.startsWith("application/jose+json") ? ".jws.json" : ".p7s";
            Files.write(path.resolveSibling(name() + suffix), companion.body());
        }
        return this;
    }

    /** What {@code ./carteiro verify} says with the roots that the house publishes: 0 good, 1 bad, 2 could not tell. */
    int verdict() throws IOException {
        Path roots = Files.writeString(
                path.resolveSibling("root.pem"),
                House.get(House.at("api/v1/keys/certificates.pem")).body());
        PrintWriter silent = new PrintWriter(new StringWriter());
        return new OfflineCommand(House.CLOCK, Map.of())
                .run(silent, silent, "payload", path.toString(), "--ca", roots.toString());
    }
}
