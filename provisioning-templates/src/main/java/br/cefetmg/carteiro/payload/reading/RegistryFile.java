package br.cefetmg.carteiro.payload.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a registry file, version 5 (UTF-16LE with its mark, CRLF): text, 32-bit numbers and removals of single values; no key
 * is removed, no comment stands in it.
 */
public final class RegistryFile {
    private static final byte[] MARK = {(byte) 0xFF, (byte) 0xFE};
    private static final String HEADER = "Windows Registry Editor Version 5.00";
    private static final Pattern KEY = Pattern.compile("\\[([A-Z][^\\[\\]]*)]");
    private static final Pattern ENTRY = Pattern.compile("\"([^\"\\\\]+)\"=(.+)");
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\[\"\\\\])*)\"");
    private static final Pattern NUMBER = Pattern.compile("dword:[0-9a-f]{8}");

    private RegistryFile() {}

    /**
     * The keys in their order, each with its values: {@code "text"} between quotes, {@code dword:} and eight digits, or {@code -}.
     *
     * @throws UnreadableFile for anything else
     */
    public static Map<String, Map<String, String>> read(byte[] bytes) throws UnreadableFile {
        if (bytes.length < MARK.length || !Arrays.equals(Arrays.copyOf(bytes, MARK.length), MARK)) {
            throw new UnreadableFile("no mark of UTF-16LE");
        }
        List<String> lines =
                CrlfText.lines(Arrays.copyOfRange(bytes, MARK.length, bytes.length), StandardCharsets.UTF_16LE);
        if (lines.size() < 3
                || !lines.getFirst().equals(HEADER)
                || !lines.get(1).isEmpty()
                || !lines.getLast().isEmpty()) {
            throw new UnreadableFile("another head or foot");
        }
        Map<String, Map<String, String>> keys = new LinkedHashMap<>();
        Map<String, String> current = null;
        for (String line : lines.subList(2, lines.size())) {
            Matcher key = KEY.matcher(line);
            if (key.matches()) {
                current = new LinkedHashMap<>();
                if (keys.put(key.group(1), current) != null) {
                    throw new UnreadableFile("a key twice");
                }
            } else if (!line.isEmpty()) {
                if (current == null) {
                    throw new UnreadableFile("a value without a key");
                }
                put(current, line);
            }
        }
        return keys;
    }

    private static void put(Map<String, String> key, String line) throws UnreadableFile {
        Matcher entry = ENTRY.matcher(line);
        if (!entry.matches() || key.put(entry.group(1), value(entry.group(2))) != null) {
            throw new UnreadableFile("a line that is no value, or a value twice");
        }
    }

    private static String value(String written) throws UnreadableFile {
        Matcher text = TEXT.matcher(written);
        if (text.matches()) {
            return '"' + text.group(1).replaceAll("\\\\(.)", "$1") + '"';
        }
        if (written.equals("-") || NUMBER.matcher(written).matches()) {
            return written;
        }
        throw new UnreadableFile("a value of another type");
    }
}
