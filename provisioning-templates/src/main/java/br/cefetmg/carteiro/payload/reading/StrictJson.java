package br.cefetmg.carteiro.payload.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one JSON object, or one list, and nothing after it, each member once. */
public final class StrictJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .build();
    private static final ObjectReader OBJECT = MAPPER.readerFor(new TypeReference<Map<String, Object>>() {});
    private static final ObjectReader LIST = MAPPER.readerFor(new TypeReference<List<Object>>() {});

    private StrictJson() {}

    /**
     * The object, in Java's terms: Map, List, String, Long, Boolean.
     *
     * @throws UnreadableFile for anything else
     */
    public static Map<String, Object> read(byte[] bytes) throws UnreadableFile {
        return parsed(() -> OBJECT.readValue(Utf8.text(bytes)));
    }

    /**
     * The same for a list at the root.
     *
     * @throws UnreadableFile for anything else
     */
    public static List<Object> readList(byte[] bytes) throws UnreadableFile {
        return parsed(() -> LIST.readValue(Utf8.text(bytes)));
    }

    private static <T> T parsed(Parsing<@Nullable T> parsing) throws UnreadableFile {
        try {
            T read = parsing.parse();
            if (read == null) {
                throw new UnreadableFile("null");
            }
            return read;
        } catch (JsonProcessingException e) {
            throw new UnreadableFile("not one well-formed JSON document of the kind");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Parsing<T extends @Nullable Object> {
        T parse() throws IOException, UnreadableFile;
    }
}
