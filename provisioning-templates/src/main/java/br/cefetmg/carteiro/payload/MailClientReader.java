package br.cefetmg.carteiro.payload;

import br.cefetmg.carteiro.manual.Security;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads the list of mail programs from YAML and believes nothing: every key there, each once, no other, no empty value. */
final class MailClientReader {
    private static final String NONE = "none";
    private static final YAMLMapper MAPPER = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private MailClientReader() {}

    static MailClients builtIn() {
        try (InputStream yaml = Objects.requireNonNull(
                MailClients.class.getResourceAsStream("/br/cefetmg/carteiro/templates/card/clients.yaml"))) {
            return read(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IOException for what is no list of mail programs */
    static MailClients read(InputStream yaml) throws IOException {
        List<Entry> entries = MAPPER.readValue(yaml, new TypeReference<>() {});
        return new MailClients(entries.stream().map(Entry::client).toList());
    }

    /** An entry as it is written. */
    record Entry(
            String slug,
            String name,
            List<String> systems,
            String format,
            String otherScreen,
            CustodyEntry custody,
            String receiving,
            String way,
            boolean verified,
            Map<String, String> labels,
            Map<Security, String> security) {
        MailClient client() {
            EnumSet<DeviceSystem> on = EnumSet.noneOf(DeviceSystem.class);
            systems.forEach(system -> on.add(DeviceSystem.ofSlug(system).orElseThrow()));
            Optional<PayloadFormat> other = Optional.of(otherScreen)
                    .filter(written -> !written.equals(NONE))
                    .map(PayloadFormat::ofSlug);
            return new MailClient(
                    slug,
                    name,
                    on,
                    PayloadFormat.ofSlug(format),
                    other,
                    custody.custody(),
                    Receiving.ofSlug(receiving).orElseThrow(),
                    new MailClient.Words(way, verified, labels, security));
        }
    }

    record CustodyEntry(String answer, String maker, String source, String date) {
        Custody custody() {
            LocalDate day = LocalDate.parse(date);
            return switch (answer) {
                case "direct" -> new Custody.Direct(web(source), day);
                case "handed-to-maker" -> new Custody.HandedToMaker(maker, web(source), day);
                case "not-stated" -> new Custody.NotStated(maker, day);
                default -> throw new IllegalArgumentException("no answer: " + answer);
            };
        }
    }

    private static URI web(String source) {
        URI address = URI.create(source);
        if (!"https".equals(address.getScheme()) || address.getHost() == null) {
            throw new IllegalArgumentException("no address of a page: " + source);
        }
        return address;
    }
}
