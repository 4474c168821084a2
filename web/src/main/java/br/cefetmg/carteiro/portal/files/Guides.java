package br.cefetmg.carteiro.portal.files;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What to do once something was handed out, step by step, for each mail program.
 *
 * @param byName the mail program's slug; with {@code -code} behind it for what is read off another screen
 */
record Guides(Map<String, List<Step>> byName) {
    private static final YAMLMapper MAPPER = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    /**
     * One step.
     *
     * @param say the text of it in the room's bundle, behind {@code step.}
     * @param picture its drawing, which says nothing that the text does not
     * @param by the protocol for which it is a step: IMAP, POP, or any
     */
    record Step(String say, String picture, String by) {
        Step {
            if (!List.of("any", "IMAP", "POP").contains(by)) {
                throw new IllegalArgumentException("no protocol: " + by);
            }
        }

        boolean isFor(ReceiveProtocol protocol) {
            return by.equals("any") || by.equals(protocol.name());
        }
    }

    static Guides builtIn() {
        try (InputStream yaml = Objects.requireNonNull(
                Guides.class.getResourceAsStream("/br/cefetmg/carteiro/portal/files/guides.yaml"))) {
            return new Guides(MAPPER.readValue(yaml, new TypeReference<>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The steps for somebody who receives by this protocol. */
    List<Step> steps(String name, ReceiveProtocol protocol) {
        return Optional.ofNullable(byName.get(name)).orElseThrow(() -> new IllegalArgumentException(name)).stream()
                .filter(step -> step.isFor(protocol))
                .toList();
    }
}
