package br.cefetmg.carteiro.payload.app;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Reads one entry of a profile's mapping. */
final class AppSettingReader {
    private static final Set<String> KEYS = Set.of("key", "type", "from", "const", "values", "when");
    // a bundle in a bundle is as deep as management goes
    private static final Pattern KEY = Pattern.compile("[A-Za-z][\\w.-]{0,99}(?:/[A-Za-z][\\w.-]{0,99}){0,2}");
    private static final Pattern WORD = Pattern.compile("[^\\p{Cntrl}]{0,256}");
    private static final Pattern ANY = Pattern.compile(".*");
    private static final Map<String, AppSetting.Type> TYPES = Arrays.stream(AppSetting.Type.values())
            .collect(Collectors.toUnmodifiableMap(AppSetting.Type::name, Function.identity()));

    private AppSettingReader() {}

    static AppSetting read(Block entry) {
        entry.requireOnly(KEYS);
        AppSetting.Type type = entry.oneOf("type", TYPES);
        Optional<ReceiveProtocol> when =
                entry.optional("when").map(word -> entry.oneOf("when", AppProfileReader.PROTOCOLS));
        List<String> path = List.of(entry.text("key", KEY).split("/"));
        return new AppSetting(path, type, source(entry, type), when);
    }

    private static Source source(Block entry, AppSetting.Type type) {
        Optional<JsonNode> constant = entry.optional("const");
        if (constant.isPresent() == entry.optional("from").isPresent()) {
            throw entry.invalid("from", "must be there, or const, and not both");
        }
        Source source = constant.isPresent()
                ? new Source.Fixed(value(entry, "const", constant.get(), type))
                : told(entry, type);
        if (source instanceof Source.Fixed && entry.optional("values").isPresent()) {
            throw entry.invalid("values", "goes with from only");
        }
        return source;
    }

    private static Source told(Block entry, AppSetting.Type type) {
        Fact fact = Fact.ofPath(entry.text("from", ANY)).orElseThrow(() -> entry.invalid("from", "is no known fact"));
        Map<String, Object> words = entry.optional("values")
                .map(values -> words(new Block(entry.file(), entry.place() + ".values", values), fact, type))
                .orElseGet(Map::of);
        boolean fits = type == AppSetting.Type.INTEGER
                ? fact.isPort()
                : Set.of(AppSetting.Type.STRING, AppSetting.Type.HIDDEN, AppSetting.Type.CHOICE)
                        .contains(type);
        if (words.isEmpty() && !fits) {
            throw entry.invalid("type", "cannot carry " + fact.path());
        }
        if (words.isEmpty() && type == AppSetting.Type.CHOICE && fact.words().isEmpty()) {
            throw entry.invalid("type", "is a choice without choices");
        }
        return new Source.Told(fact, words);
    }

    private static Map<String, Object> words(Block values, Fact fact, AppSetting.Type type) {
        values.requireOnly(Set.copyOf(fact.words()));
        Map<String, Object> words = new LinkedHashMap<>();
        values.node()
                .properties()
                .forEach(word -> words.put(word.getKey(), value(values, word.getKey(), word.getValue(), type)));
        if (words.isEmpty() || new HashSet<>(words.values()).size() < words.size()) {
            throw new AppProfileInvalid(values.file(), values.place(), "must be words, each a different one");
        }
        return words;
    }

    private static Object value(Block block, String key, JsonNode value, AppSetting.Type type) {
        Object read = switch (value.getNodeType()) {
            case BOOLEAN -> value.booleanValue();
            case STRING -> block.textOf(key, Optional.of(value), WORD);
            case ARRAY ->
                StreamSupport.stream(value.spliterator(), false)
                        .map(one -> block.textOf(key, Optional.of(one), WORD))
                        .toList();
            case NUMBER -> value.isInt() ? (Object) value.intValue() : value;
            case OBJECT, NULL, BINARY, MISSING, POJO -> value;
        };
        if (!type.carries(read)) {
            throw block.invalid(key, "must be a value of type " + type);
        }
        return read;
    }
}
