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

    /** Values of INI files, which have no way to escape: what opens a section, a comment, a variable or a quote is refused. */
    static String ini(int character) {
        return switch (character) {
            case '"', ';', '%', '[', ']' -> throw refused(character);
            default -> plain(character);
        };
    }

    /** Quoted text in registry files. */
    static String registry(int character) {
        return switch (character) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            default -> plain(character);
        };
    }

    /** Text between apostrophes in PowerShell: letters, digits and what neither ends the text nor starts anything in it. */
    static String script(int character) {
        if (!Character.isLetterOrDigit(character) && " .,-_+/=()".indexOf(character) < 0) {
            throw refused(character);
        }
        return plain(character);
    }

    /** Text that only people read. */
    static String prose(int character) {
        return plain(character);
    }

    private static String plain(int character) {
        boolean refusedEverywhere = Character.isISOControl(character)
                || Character.getType(character) == Character.SURROGATE
                || character == '\u2028'
                || character == '\u2029'
                || (character & 0xFFFE) == 0xFFFE;
        if (refusedEverywhere) {
            throw refused(character);
        }
        return Character.toString(character);
    }

    private static IllegalArgumentException refused(int character) {
        return new IllegalArgumentException(String.format("U+%04X cannot stand in a value", character));
    }
}
