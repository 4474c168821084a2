package br.cefetmg.carteiro.payload.reading;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A PowerShell script as far as the data in it goes: ASCII, CRLF, and blocks of base64 that are assigned as single-quoted
 * here-strings, in which nothing is expanded.
 *
 * @param blocks what the blocks hold, by the name of their variable
 * @param rest every other line
 */
public record ScriptText(Map<String, byte[]> blocks, List<String> rest) {
    private static final Pattern BLOCK = Pattern.compile("(?m)^\\$(\\w+) = @'\\n((?:[A-Za-z0-9+/=]+\\n)+)'@\\n");

    /**
     * Reads a script.
     *
     * @throws UnreadableFile for one with another encoding, another line end, or data that is no base64
     */
    public static ScriptText read(byte[] bytes) throws UnreadableFile {
        String text = String.join("\n", CrlfText.lines(bytes, StandardCharsets.US_ASCII)) + "\n";
        Map<String, byte[]> blocks = new LinkedHashMap<>();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            if (blocks.put(block.group(1), decoded(block.group(2))) != null) {
                throw new UnreadableFile("a block of data twice");
            }
        }
        return new ScriptText(blocks, block.replaceAll("").lines().toList());
    }

    private static byte[] decoded(String lines) throws UnreadableFile {
        String text = lines.replace("\n", "");
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw new UnreadableFile("data that is no base64");
        }
        throw new UnreadableFile("data that is no canonical base64");
    }
}
