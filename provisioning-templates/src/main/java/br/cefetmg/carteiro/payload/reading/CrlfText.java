package br.cefetmg.carteiro.payload.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;

/** Lines as Windows writes them: each ends with CR LF, the last one too, and no other control character stands anywhere. */
final class CrlfText {
    private static final String LINE_END = "\r\n";

    private CrlfText() {}

    static List<String> lines(byte[] bytes, Charset charset) throws UnreadableFile {
        String text = decoded(bytes, charset);
        if (!text.endsWith(LINE_END)) {
            throw new UnreadableFile("the last line does not end");
        }
        if (text.replace(LINE_END, "").chars().anyMatch(Character::isISOControl)) {
            throw new UnreadableFile("a control character, or a line that ends in another way");
        }
        String[] lines = text.split(LINE_END, -1);
        return List.of(Arrays.copyOf(lines, lines.length - 1));
    }

    private static String decoded(byte[] bytes, Charset charset) throws UnreadableFile {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableFile("not " + charset);
        }
    }
}
