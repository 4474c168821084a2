package br.cefetmg.carteiro.manual;

import br.cefetmg.carteiro.problem.ManualInvalid;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A block of keys in a manual file that remembers where each stands and which have been asked for. */
final class Section {
    /** A value with the line it stands on: a String, a Long, a Section, or another scalar as Object. */
    record Entry(Object value, int line) {}

    private final String file;
    private final String path;
    private final int line;
    private final Map<String, Entry> entries;
    private final Set<String> asked = new HashSet<>();

    Section(String file, String path, int line, Map<String, Entry> entries) {
        this.file = file;
        this.path = path;
        this.line = line;
        this.entries = entries;
    }

    String text(String key) {
        String text = value(key, String.class, "text (in quotes if it looks like a number)");
        if (text.isBlank() || !text.equals(text.strip())) {
            throw invalid(key, "is blank or has blanks at its ends");
        }
        return text;
    }

    int integer(String key, int least, int most) {
        long number = value(key, Long.class, "a whole number");
        if (number < least || number > most) {
            throw invalid(key, "must be " + least + " to " + most);
        }
        return (int) number;
    }

    LocalDate date(String key) {
        try {
            return LocalDate.parse(value(key, String.class, "a date"));
        } catch (DateTimeParseException e) {
            throw invalid(key, "must be a date such as 2023-02-23");
        }
    }

    <E extends Enum<E>> E constant(String key, Class<E> type) {
        String name = value(key, String.class, "a word");
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> invalid(key, "must be one of " + Arrays.toString(type.getEnumConstants())));
    }

    Section section(String key) {
        return value(key, Section.class, "a block of keys");
    }

    Optional<Section> optionalSection(String key) {
        return entries.containsKey(key) ? Optional.of(section(key)) : Optional.empty();
    }

    /** Refuses every key that nobody asked for. */
    void nothingElse() {
        for (String key : entries.keySet()) {
            if (!asked.contains(key)) {
                throw invalid(key, "is not a known key");
            }
        }
    }

    ManualInvalid invalid(String key, String reason) {
        @Nullable Entry entry = entries.get(key);
        return new ManualInvalid(file, entry == null ? line : entry.line(), path + key, reason);
    }

    private <T> T value(String key, Class<T> type, String expected) {
        asked.add(key);
        @Nullable Entry entry = entries.get(key);
        if (entry == null) {
            throw invalid(key, "is missing");
        }
        if (!type.isInstance(entry.value())) {
            throw invalid(key, "must be " + expected);
        }
        return type.cast(entry.value());
    }
}
