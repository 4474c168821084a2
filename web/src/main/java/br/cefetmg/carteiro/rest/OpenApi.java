package br.cefetmg.carteiro.rest;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The API's own document, read once: as it is written, and the same as JSON. */
@Singleton
public class OpenApi {
    private static final String SOURCE = "openapi.yaml";
    private final String yaml;
    private final String json;

    OpenApi() {
        try (InputStream source = Objects.requireNonNull(OpenApi.class.getResourceAsStream(SOURCE), SOURCE)) {
            this.yaml = new String(source.readAllBytes(), StandardCharsets.UTF_8);
            this.json = Json.of(new YAMLMapper().readTree(yaml));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String yaml() {
        return yaml;
    }

    String json() {
        return json;
    }
}
