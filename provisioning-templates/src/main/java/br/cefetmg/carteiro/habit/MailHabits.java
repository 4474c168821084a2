package br.cefetmg.carteiro.habit;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the mail programs do of which it is known.
 *
 * <p>Guarantees: each program is there once, with all that is asked about it, from a page that is named.
 */
public record MailHabits(List<MailHabit> known) {
    private static final ObjectReader YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .build()
            .readerFor(new TypeReference<List<Line>>() {});

    public MailHabits {
        known = List.copyOf(known);
        if (known.stream().map(MailHabit::client).distinct().count() != known.size()) {
            throw new IllegalArgumentException("a mail program is there twice");
        }
    }

    /** What was known when this was built. */
    public static MailHabits builtIn() {
        try (InputStream yaml =
                Objects.requireNonNull(MailHabits.class.getResourceAsStream("mail-habits.yaml"), "mail-habits.yaml")) {
            return read(yaml);
        } catch (IOException unreadable) {
            throw new IllegalStateException("mail-habits.yaml is not what it must be", unreadable);
        }
    }

    static MailHabits read(InputStream yaml) throws IOException {
        List<Line> lines = YAML.readValue(yaml);
        return new MailHabits(lines.stream().map(Line::habit).toList());
    }

    public Optional<MailHabit> of(String client) {
        return known.stream().filter(habit -> habit.client().equals(client)).findFirst();
    }

    private record Line(String client, PopHabit pop, String source, String asOf) {
        MailHabit habit() {
            return new MailHabit(client, pop, URI.create(source), LocalDate.parse(asOf));
        }
    }
}
