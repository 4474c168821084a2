package br.cefetmg.carteiro.payload.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** One YAML document, at most 64 kB, each key once, without aliases. */
final class ProfileYaml {
    private static final int LARGEST = 64 * 1024;
    private static final YAMLMapper MAPPER = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ProfileYaml() {}

    static JsonNode read(InputStream yaml, String file) {
        try {
            byte[] bytes = yaml.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new AppProfileInvalid(file, "", "is larger than 64 kB");
            }
            requireWithoutAliases(bytes, file);
            return MAPPER.readTree(bytes);
        } catch (JsonProcessingException e) {
            throw new AppProfileInvalid(file, "", "is not one well-formed YAML document, each key once");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tree would hold an alias's own name in its place. */
    private static void requireWithoutAliases(byte[] bytes, String file) throws IOException {
        try (YAMLParser tokens = MAPPER.getFactory().createParser(bytes)) {
            while (tokens.nextToken() != null) {
                if (tokens.isCurrentAlias()) {
                    throw new AppProfileInvalid(file, "", "has an alias");
                }
            }
        }
    }
}
