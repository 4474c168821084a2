package br.cefetmg.carteiro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The API's document (api.md: OpenAPI 3.1)")
class OpenApiTest {
    private static final Document DOCUMENT = Document.served();

    private static List<String> objections(String yaml) {
        SwaggerParseResult read = new OpenAPIV3Parser().readContents(yaml, null, null);
        return read.getMessages();
    }

    @Nested
    class ToAReaderThatIsNotOurs {
        @Test
        void isGoodOpenApi31() {
            SwaggerParseResult read = new OpenAPIV3Parser().readContents(new OpenApi().yaml(), null, null);
            assertThat(read.getMessages()).isEmpty();
            assertThat(read.isOpenapi31()).isTrue();
            assertThat(read.getOpenAPI().getPaths())
                    .hasSize(DOCUMENT.at("/paths").size());
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                operationId: getManual | operationId: getHealth
                name: sha256           | nome: sha256
                in: path               | in: body
                default: {$ref: '#/components/responses/AnyOther'} | standard: {}
                """)
        void wouldNotBeWithThisMistake(String right, String wrong) {
            String yaml = new OpenApi().yaml();
            assertThat(yaml).contains(right);
            assertThat(objections(yaml.replace(right, wrong))).isNotEmpty();
        }
    }

    @Test
    void refersOnlyToWhatIsInIt() {
        List<JsonNode> references = DOCUMENT.root().findValues("$ref");
        assertThat(references).isNotEmpty().allSatisfy(reference -> {
            assertThat(reference.asText()).startsWith("#/components/");
            assertThat(DOCUMENT.target(reference.asText()).isMissingNode())
                    .as(reference.asText())
                    .isFalse();
        });
    }

    @Test
    void holdsNothingThatNobodyRefersTo() {
        List<String> references = DOCUMENT.root().findValuesAsText("$ref");
        Stream<String> parts = Stream.of("parameters", "headers", "responses", "schemas")
                .flatMap(kind -> Document.members(DOCUMENT.at("/components/" + kind))
                        .map(part -> "#/components/" + kind + "/" + part.getKey()));
        // the kinds of problems are a table for people; the answers name theirs by pattern
        assertThat(parts.filter(part -> !part.endsWith("/ProblemKind"))).isSubsetOf(references);
    }

    @Test
    void namesEachOperationOnce() {
        assertThat(DOCUMENT.operations().stream()
                        .map(one -> one.node().path("operationId").asText()))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    @Test
    void declaresEveryParameterOfAPath() {
        assertThat(DOCUMENT.operations())
                .allSatisfy(one -> assertThat(DOCUMENT.parameters(one, "path"))
                        .containsExactlyInAnyOrderElementsOf(
                                Stream.of(one.path().split("[{}]", -1))
                                        .filter(part -> !part.contains("/") && !part.isEmpty())
                                        .toList()));
    }

    @Test
    void describesDataByValidSchemas() {
        var rules = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(rules.validate(Document.json("{\"type\":\"text\",\"required\":true}")))
                .hasSizeGreaterThan(1);
        assertThat(DOCUMENT.at("/components/schemas").properties())
                .allSatisfy((Map.Entry<String, JsonNode> schema) -> assertThat(rules.validate(schema.getValue()))
                        .as(schema.getKey())
                        .isEmpty());
    }

    @Test
    void describesClosedObjects() {
        assertThat(DOCUMENT.root().findParents("required").stream()
                        .filter(schema -> schema.path("properties").isObject())
                        .filter(schema -> schema.path("type").isTextual()))
                .isNotEmpty()
                .allSatisfy(
                        schema -> assertThat(schema.path("additionalProperties").toString())
                                .as(schema.toString())
                                .isEqualTo("false"));
    }
}
