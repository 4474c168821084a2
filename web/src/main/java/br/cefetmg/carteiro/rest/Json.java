package br.cefetmg.carteiro.rest;

import br.cefetmg.carteiro.problem.InvalidInput;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.ClientErrorException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** JSON at the door: written plainly, read strictly, and never through JSON-B, which six bytes can hang. */
final class Json {
    private static final int LARGEST_BODY = 64 * 1024;
    private static final int REQUEST_TOO_LARGE = 413;
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    static String of(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Our own answers are always writable", impossible);
        }
    }

    /**
     * A request's body: exactly one JSON object in UTF-8.
     *
     * @throws InvalidInput for anything else
     * @throws ClientErrorException 413 beyond 64 kB
     */
    static ObjectNode object(InputStream body) {
        try {
            JsonNode tree = MAPPER.readTree(text(body));
            if (tree instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException malformed) {
            throw new InvalidInput("", "must be one well-formed JSON object, each member once");
        }
        throw new InvalidInput("", "must be a JSON object");
    }

    private static String text(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(LARGEST_BODY + 1);
            if (bytes.length > LARGEST_BODY) {
                throw new ClientErrorException(REQUEST_TOO_LARGE);
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException otherCharset) {
            throw new InvalidInput("", "must be UTF-8");
        } catch (IOException cutOff) {
            throw new InvalidInput("", "ended early");
        }
    }
}
