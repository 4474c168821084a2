package br.cefetmg.carteiro.payload.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The one encoding of our files; parsers would guess others. */
final class Utf8 {
    private Utf8() {}

    static String text(byte[] bytes) throws UnreadableFile {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableFile("not UTF-8");
        }
    }
}
