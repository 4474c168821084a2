package br.cefetmg.carteiro.house;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The API's own document as the house serves it, and what an answer lacks by it. */
record Contract(JsonNode document) {
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    static Contract served() {
        return new Contract(Visit.json(House.send(House.request(House.at("api/v1/openapi"))
                        .header("Accept", "application/json")
                        .GET())
                .body()));
    }

    /** The operations of a method, as {@code get /api/v1/me}. */
    Stream<String> operations(String method) {
        return document.path("paths").properties().stream()
                .filter(path -> path.getValue().has(method))
                .map(path -> method + " " + path.getKey());
    }

    /** Everything in which the answer differs from what is written for its status; empty when nothing does. */
    List<String> breaches(String operation, HttpResponse<String> answer) {
        String[] parts = operation.split(" ", -1);
        JsonNode responses =
                document.path("paths").path(parts[1]).path(parts[0]).path("responses");
        JsonNode written = resolved(responses.path(Integer.toString(answer.statusCode())));
        if (written.isMissingNode()) {
            return List.of("status " + answer.statusCode() + " is not written: " + answer.body());
        }
        return breaches(written, parts[0].equals("head"), answer);
    }

    /** The same for what no operation lists. */
    List<String> breachesOfDefault(String operation, HttpResponse<String> answer) {
        String[] parts = operation.split(" ", -1);
        return breaches(
                resolved(document.path("paths").path(parts[1]).path(parts[0]).at("/responses/default")), false, answer);
    }

    private List<String> breaches(JsonNode written, boolean bodiless, HttpResponse<String> answer) {
        List<String> breaches = new ArrayList<>();
        written.path("headers")
                .properties()
                .forEach(header -> header(header.getKey(), resolved(header.getValue()), answer, breaches));
        String type =
                Visit.header(answer, "Content-Type").replaceFirst(";.*", "").toLowerCase(Locale.ROOT);
        JsonNode content = written.path("content");
        if (content.isMissingNode() ? !answer.body().isEmpty() : !content.has(type)) {
            breaches.add("content type " + type + " is not one of " + names(content));
        }
        JsonNode schema = content.path(type).path("schema");
        if (!bodiless && schema.isObject() && type.endsWith("json")) {
            breaches.addAll(against(schema, Visit.json(answer.body())));
        }
        return breaches;
    }

    private void header(String name, JsonNode written, HttpResponse<?> answer, List<String> breaches) {
        String sent = Visit.header(answer, name);
        if (!sent.isEmpty()) {
            against(written.path("schema"), TextNode.valueOf(sent))
                    .forEach(breach -> breaches.add(name + ": " + breach));
        } else if (written.path("required").asBoolean()) {
            breaches.add(name + " is not there");
        }
    }

    private List<String> against(JsonNode schema, JsonNode value) {
        ObjectNode alone = JsonNodeFactory.instance.objectNode();
        alone.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        alone.set("components", document.path("components"));
        alone.set("allOf", JsonNodeFactory.instance.arrayNode().add(schema));
        return SCHEMAS
                .getSchema(alone)
                .validate(value, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true))
                .stream()
                .map(breach -> breach.getMessage() + " in " + value)
                .toList();
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    private static Set<String> names(JsonNode object) {
        return object.properties().stream().map(member -> member.getKey()).collect(Collectors.toUnmodifiableSet());
    }
}
