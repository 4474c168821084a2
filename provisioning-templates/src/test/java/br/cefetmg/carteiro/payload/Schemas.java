package br.cefetmg.carteiro.payload;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The rules that others can check our JSON by. */
final class Schemas {
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private Schemas() {}

    /** What the schema objects to, empty when it does not. */
    static String violations(String schema, String json) {
        return violations(schema, json, InputFormat.JSON);
    }

    static String violations(String schema, String text, InputFormat format) {
        StringBuilder violations = new StringBuilder();
        schema(schema)
                .validate(text, format, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
                .forEach(message -> violations.append(message.getMessage()).append('\n'));
        return violations.toString();
    }

    private static JsonSchema schema(String name) {
        String resource = "/schemas/" + name + ".schema.json";
        try (InputStream stream = Objects.requireNonNull(Schemas.class.getResourceAsStream(resource), resource)) {
            return FACTORY.getSchema(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
