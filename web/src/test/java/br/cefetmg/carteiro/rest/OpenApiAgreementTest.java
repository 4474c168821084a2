package br.cefetmg.carteiro.rest;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.answer.ProblemKind;
import br.cefetmg.carteiro.audit.EventType;
import br.cefetmg.carteiro.configuration.Mode;
import br.cefetmg.carteiro.identity.Channel;
import br.cefetmg.carteiro.manual.Security;
import br.cefetmg.carteiro.payload.KeyClass;
import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.payload.Representation;
import br.cefetmg.carteiro.rest.Document.Operation;
import br.cefetmg.carteiro.rest.Doorplates.Doorplate;
import br.cefetmg.carteiro.signing.KeyState;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The API's document says what the code does")
class OpenApiAgreementTest {
    private static final Document DOCUMENT = Document.served();
    private static final Pattern SLUGS = Pattern.compile("/problems/\\(([a-z|-]+)\\)\\$");

    private static Stream<Operation> operationsOfApi() {
        return DOCUMENT.operations().stream().filter(one -> one.path().startsWith("/api/"));
    }

    @Test
    void hasEveryOperationAndNoOther() {
        Set<String> declared =
                Doorplates.ofApi().stream().map(Doorplate::operation).collect(Collectors.toCollection(TreeSet::new));
        assertThat(declared).isNotEmpty();
        assertThat(operationsOfApi().map(Operation::name)).containsExactlyInAnyOrderElementsOf(declared);
    }

    @Test
    void hasTheirQueryParametersAndNoOthers() {
        assertThat(documented(one -> DOCUMENT.parameters(one, "query"))).isEqualTo(declared(Doorplate::query));
    }

    @Test
    void hasTheMediaTypesThatTheyProduce() {
        Map<String, Set<String>> produced = declared(Doorplate::produced);
        produced.values().removeIf(Set::isEmpty);
        assertThat(produced).isNotEmpty();
        assertThat(documented(OpenApiAgreementTest::mediaTypes)).containsAllEntriesOf(produced);
    }

    @Test
    void hasTheMediaTypesOfEveryFormatAndCompanion() {
        Set<String> files = Arrays.stream(PayloadFormat.values())
                .flatMap(format -> format.representations().stream().map(Representation::mediaType))
                .collect(Collectors.toUnmodifiableSet());
        Set<String> companions = Arrays.stream(PayloadFormat.values())
                .flatMap(format -> format.signature().companion().stream().map(beside -> beside.mediaType()))
                .collect(Collectors.toUnmodifiableSet());
        assertThat(operationsOfApi().filter(one -> one.path().endsWith("/payloads/{format}")))
                .hasSize(4)
                .allSatisfy(one -> assertThat(mediaTypes(one)).isEqualTo(files));
        assertThat(operationsOfApi().filter(one -> one.path().endsWith("/signature")))
                .hasSize(4)
                .allSatisfy(one -> assertThat(mediaTypes(one)).isEqualTo(companions));
    }

    @Test
    void hasTheDiscoveryDocumentAtBothPlaces() {
        List<String> templates = Doorplates.all()
                .map(Doorplate::path)
                .filter(path -> path.contains("config-v1.1.xml"))
                .toList();
        assertThat(templates).hasSize(1);
        assertThat(DOCUMENT.operations().stream().map(Operation::path).filter(path -> path.endsWith("config-v1.1.xml")))
                .containsExactlyInAnyOrder("/mail/config-v1.1.xml", "/.well-known/autoconfig/mail/config-v1.1.xml");
    }

    @Test
    void tellsRefusalsWithTheirOwnStatus() {
        Map<String, Integer> statuses = Arrays.stream(ProblemKind.values())
                .collect(Collectors.toUnmodifiableMap(ProblemKind::slug, ProblemKind::status));
        List<JsonNode> problems = DOCUMENT.at("/components/responses").findValues("application/problem+json").stream()
                .map(content -> content.at("/schema/properties"))
                .filter(JsonNode::isObject)
                .toList();
        assertThat(problems).hasSizeGreaterThan(15).allSatisfy(properties -> {
            var slugs = SLUGS.matcher(properties.at("/type/pattern").asText());
            assertThat(slugs.matches()).isTrue();
            assertThat(slugs.group(1).split("\\|", -1))
                    .allSatisfy(slug -> assertThat(statuses.get(slug))
                            .as(slug)
                            .isEqualTo(properties.at("/status/const").asInt()));
        });
    }

    @Test
    void tellsEachRefusalUnderTheStatusThatItHas() {
        assertThat(DOCUMENT.operations())
                .allSatisfy(one -> Document.members(one.node().path("responses"))
                        .filter(response -> !response.getKey().equals("default"))
                        .forEach(response -> {
                            JsonNode status = DOCUMENT.resolved(response.getValue())
                                    .at("/content/application~1problem+json/schema/properties/status/const");
                            assertThat(status.isMissingNode() || status.asText().equals(response.getKey()))
                                    .as(one.name() + " " + response.getKey())
                                    .isTrue();
                        }));
    }

    static Stream<Arguments> enumerations() {
        return Stream.of(
                Arguments.of("ProblemKind", Arrays.stream(ProblemKind.values()).map(ProblemKind::slug)),
                Arguments.of(
                        "PayloadFormat", Arrays.stream(PayloadFormat.values()).map(PayloadFormat::slug)),
                Arguments.of("EventType", Arrays.stream(EventType.values()).map(EventType::wireName)),
                Arguments.of("Channel", Arrays.stream(Channel.values()).map(Channel::wireName)),
                Arguments.of(
                        "ReceiveProtocol",
                        Arrays.stream(ReceiveProtocol.values()).map(Enum::name)),
                Arguments.of("KeyClass", Arrays.stream(KeyClass.values()).map(Enum::name)),
                Arguments.of("KeyState", Arrays.stream(KeyState.values()).map(Enum::name)),
                Arguments.of("Mode", Arrays.stream(Mode.values()).map(Enum::name)),
                Arguments.of("Security", Arrays.stream(Security.values()).map(Enum::name)));
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    void knowsTheSameValues(String schema, Stream<String> values) {
        assertThat(DOCUMENT.values(schema)).containsExactlyInAnyOrderElementsOf(values.toList());
    }

    private static Set<String> mediaTypes(Operation operation) {
        return Document.members(DOCUMENT.response(operation, "200").path("content"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, Set<String>> documented(Function<Operation, Set<String>> part) {
        return operationsOfApi().collect(Collectors.toMap(Operation::name, part));
    }

    private static Map<String, Set<String>> declared(Function<Doorplate, Set<String>> part) {
        Map<String, Set<String>> declared = new TreeMap<>();
        Doorplates.ofApi()
                .forEach(one -> declared.computeIfAbsent(one.operation(), name -> new TreeSet<>())
                        .addAll(part.apply(one)));
        return declared;
    }
}
