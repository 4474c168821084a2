package br.cefetmg.carteiro.rest;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The document as it will be served, for tests to look things up in. */
final class Document {
    private static final Set<String> METHODS = Set.of("get", "head", "put", "post", "delete", "patch", "options");
    private final JsonNode root;

    /** One operation with what its path declares for all. */
    record Operation(String method, String path, JsonNode shared, JsonNode node) {
        String name() {
            return method + " " + path;
        }
    }

    private Document(JsonNode root) {
        this.root = root;
    }

    static Document served() {
        return new Document(json(new OpenApi().json()));
    }

    static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(text, unreadable);
        }
    }

    JsonNode root() {
        return root;
    }

    JsonNode at(String pointer) {
        return root.at(pointer);
    }

    List<Operation> operations() {
        return members(root.path("paths"))
                .flatMap(path -> members(path.getValue())
                        .filter(member -> METHODS.contains(member.getKey()))
                        .map(member ->
                                new Operation(member.getKey(), path.getKey(), path.getValue(), member.getValue())))
                .toList();
    }

    /** The names of an operation's parameters of one kind, its path's included. */
    Set<String> parameters(Operation operation, String in) {
        return Stream.of(operation.shared(), operation.node())
                .flatMap(declared -> elements(declared.path("parameters")))
                .map(this::resolved)
                .filter(parameter -> parameter.path("in").asText().equals(in))
                .map(parameter -> parameter.path("name").asText())
                .collect(Collectors.toUnmodifiableSet());
    }

    JsonNode response(Operation operation, String status) {
        return resolved(operation.node().path("responses").path(status));
    }

    /** The values of an enumeration among the schemas. */
    List<String> values(String schema) {
        return elements(at("/components/schemas/" + schema + "/enum"))
                .map(JsonNode::asText)
                .toList();
    }

    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? target(node.path("$ref").asText()) : node;
    }

    /** Missing when it leads nowhere; every reference here is into the document itself. */
    JsonNode target(String reference) {
        return root.at(JsonPointer.compile(reference.substring(1)));
    }

    static Stream<Map.Entry<String, JsonNode>> members(JsonNode object) {
        return object.properties().stream();
    }

    static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
