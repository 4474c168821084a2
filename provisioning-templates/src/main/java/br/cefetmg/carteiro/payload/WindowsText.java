package br.cefetmg.carteiro.payload;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** From a template's text to the bytes that programs on Windows read. What an encoding lacks ends the rendering. */
final class WindowsText {
    private static final Charset ANSI = Charset.forName("windows-1252");
    private static final String MARK = "\uFEFF";

    private WindowsText() {}

    /** For profiles: windows-1252, CRLF, no mark. */
    static byte[] ansi(String text) {
        return encoded(lines(text), ANSI);
    }

    /** For registry files: UTF-16LE with its mark, CRLF. */
    static byte[] unicode(String text) {
        return encoded(MARK + lines(text), StandardCharsets.UTF_16LE);
    }

    /** For scripts: ASCII, CRLF; any other character as {@code \}{@code uXXXX}, which the script reads again. */
    static byte[] ascii(String text) {
        StringBuilder plain = new StringBuilder();
        lines(text).chars().forEach(c -> plain.append(c < 0x80 ? Character.toString(c) : String.format("\\u%04X", c)));
        return encoded(plain.toString(), StandardCharsets.US_ASCII);
    }

    /** For what Notepad opens: UTF-8 with its mark, CRLF. */
    static byte[] utf8WithMark(String text) {
        return encoded(MARK + lines(text), StandardCharsets.UTF_8);
    }

    /** For XML: UTF-8, no mark, lines as they are. */
    static byte[] utf8(String text) {
        return encoded(text, StandardCharsets.UTF_8);
    }

    private static String lines(String text) {
        return text.replace("\n", "\r\n");
    }

    private static byte[] encoded(String text, Charset charset) {
        try {
            ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(text));
            byte[] exact = new byte[bytes.remaining()];
            bytes.get(exact);
            return exact;
        } catch (CharacterCodingException e) {
            throw new IllegalStateException(charset + " cannot carry the file", e);
        }
    }
}
