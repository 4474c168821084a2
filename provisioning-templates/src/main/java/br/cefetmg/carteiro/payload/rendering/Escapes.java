package br.cefetmg.carteiro.payload.rendering;

/** How each grammar writes one character of a value; no value may bring a line end or a control character of its own. */
final class Escapes {
    private Escapes() {}

    /** XML 1.0 and HTML, in text and in quoted attributes. */
    static void xml(int character, StringBuilder out) {
        switch (character) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> plain(character, out);
        }
    }

    /** JSON strings (RFC 8259), safe inside HTML as well. */
    static void json(int character, StringBuilder out) {
        switch (character) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '<', '>', '&' -> out.append(String.format("\\u%04X", character));
            default -> plain(character, out);
        }
    }

    /** Values of INI files, which have no way to escape: what opens a section, a comment, a variable or a quote is refused. */
    static void ini(int character, StringBuilder out) {
        switch (character) {
            case '"', ';', '%', '[', ']' -> throw refused(character);
            default -> plain(character, out);
        }
    }

    /** Quoted text in registry files. */
    static void registry(int character, StringBuilder out) {
        switch (character) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            default -> plain(character, out);
        }
    }

    /** Text between apostrophes in PowerShell: letters, digits and what neither ends the text nor starts anything in it. */
    static void script(int character, StringBuilder out) {
        if (!Character.isLetterOrDigit(character) && " .,-_+/=()".indexOf(character) < 0) {
            throw refused(character);
        }
        plain(character, out);
    }

    /** Text that only people read. */
    static void prose(int character, StringBuilder out) {
        plain(character, out);
    }

    private static void plain(int character, StringBuilder out) {
        boolean refusedEverywhere = Character.isISOControl(character)
                || Character.getType(character) == Character.SURROGATE
                || character == '\u2028'
                || character == '\u2029'
                || (character & 0xFFFE) == 0xFFFE;
        if (refusedEverywhere) {
            throw refused(character);
        }
        out.appendCodePoint(character);
    }

    private static IllegalArgumentException refused(int character) {
        return new IllegalArgumentException(String.format("U+%04X cannot stand in a value", character));
    }
}
