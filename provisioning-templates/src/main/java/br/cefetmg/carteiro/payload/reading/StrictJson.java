package br.cefetmg.carteiro.payload.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Reads one JSON object and nothing after it, each member once. */
public final class StrictJson {
    private static final ObjectReader READER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .build()
            .readerFor(new TypeReference<Map<String, Object>>() {});

    private StrictJson() {}

    /**
     * The object, in Java's terms: Map, List, String, Long, Boolean.
     *
     * @throws UnreadableFile for anything else
     */
    public static Map<String, Object> read(byte[] bytes) throws UnreadableFile {
        try {
            return READER.readValue(bytes);
        } catch (JsonProcessingException e) {
            throw new UnreadableFile("not one well-formed JSON object");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
