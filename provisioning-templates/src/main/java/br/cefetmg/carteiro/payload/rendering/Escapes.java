package br.cefetmg.carteiro.payload.rendering;

/** How each grammar writes one character of a value; no value may bring a line end or a control character of its own. */
final class Escapes {
    private Escapes() {}

    /** XML 1.0 and HTML, in text and in quoted attributes. */
    static String xml(int character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> plain(character);
        };
    }

    /** JSON strings (RFC 8259), safe inside HTML as well. */
    static String json(int character) {
        return switch (character) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '<', '>', '&' -> String.format("\\u%04X", character);
            default -> plain(character);
        };
    }

    private static String plain(int character) {
        boolean refused = Character.isISOControl(character)
                || Character.getType(character) == Character.SURROGATE
                || character == '\u2028'
                || character == '\u2029'
                || (character & 0xFFFE) == 0xFFFE;
        if (refused) {
            throw new IllegalArgumentException(String.format("U+%04X cannot stand in a value", character));
        }
        return Character.toString(character);
    }
}
