package br.cefetmg.carteiro.manual;

import br.cefetmg.carteiro.manual.Section.Entry;
import br.cefetmg.carteiro.problem.ManualInvalid;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Turns YAML into sections, keeping line numbers; refuses doubled keys, aliases, lists and second documents. */
final class YamlSections {
    private static final int LARGEST = 64 * 1024;

    private final String file;
    private final YAMLParser yaml;

    private YamlSections(String file, YAMLParser yaml) {
        this.file = file;
        this.yaml = yaml;
    }

    static Section read(InputStream stream, String file) {
        try {
            byte[] bytes = stream.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new ManualInvalid(file, 1, "", "is larger than 64 kB");
            }
            try (YAMLParser yaml = new YAMLFactory().createParser(bytes)) {
                return new YamlSections(file, yaml).document();
            }
        } catch (JsonProcessingException e) {
            JsonLocation where = e.getLocation();
            throw new ManualInvalid(file, where == null ? 1 : where.getLineNr(), "", "is not well-formed YAML");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Section document() throws IOException {
        if (yaml.nextToken() != JsonToken.START_OBJECT) {
            throw new ManualInvalid(file, 1, "", "is not a block of keys");
        }
        Section section = section("");
        if (yaml.nextToken() != null) {
            throw new ManualInvalid(file, line(), "", "goes on after the manual's end");
        }
        return section;
    }

    private Section section(String path) throws IOException {
        int start = line();
        Map<String, Entry> entries = new LinkedHashMap<>();
        while (yaml.nextToken() == JsonToken.FIELD_NAME) {
            String key = yaml.currentName();
            int line = line();
            JsonToken token = yaml.nextToken();
            if (entries.containsKey(key)) {
                throw new ManualInvalid(file, line, path + key, "is there twice");
            }
            entries.put(key, new Entry(value(token, path + key), line));
        }
        return new Section(file, path, start, entries);
    }

    private Object value(JsonToken token, String path) throws IOException {
        if (token == JsonToken.START_OBJECT) {
            return section(path + ".");
        }
        if (token == JsonToken.START_ARRAY || yaml.isCurrentAlias()) {
            throw new ManualInvalid(file, line(), path, "must be a single value or a block of keys");
        }
        if (token == JsonToken.VALUE_STRING) {
            return yaml.getText();
        }
        return token == JsonToken.VALUE_NUMBER_INT ? wholeNumber(path) : token;
    }

    private Object wholeNumber(String path) throws IOException {
        try {
            return yaml.getLongValue();
        } catch (JsonProcessingException e) {
            throw new ManualInvalid(file, line(), path, "is out of any range");
        }
    }

    private int line() {
        return yaml.currentTokenLocation().getLineNr();
    }
}
