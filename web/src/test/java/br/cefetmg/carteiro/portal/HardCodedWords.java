package br.cefetmg.carteiro.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words that a template says by itself: as text, in an attribute that somebody sees or hears, in an expression. */
final class HardCodedWords {
    private static final Pattern COMMENT = Pattern.compile("(?s)<#--.*?-->");
    private static final Pattern INSERTION = Pattern.compile("\\$\\{(?:\"[^\"]*\"|'[^']*'|[^\"'}]++)*+}");
    private static final Pattern DIRECTIVE = Pattern.compile("</?#(?:\"[^\"]*\"|'[^']*'|[^\"'>]++)*+>");
    private static final Pattern TAG =
            Pattern.compile("</?(@?[a-zA-Z!][\\w.-]*+|@)((?:\"[^\"]*\"|'[^']*'|[^\"'>]++)*+)>");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("(?<=\\s)([\\w:-]+)\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^\\s\"'>]+)");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"|'([^']*)'");

    /** The same in every language; a language is called by its own name. */
    private static final Pattern NAMES = Pattern.compile("CEFET-MG|Carteiro|IMAP|POP|SHA-256|Português|English");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern PHRASE = Pattern.compile(WORD + ".*");

    /** What no key and no value of a comparison looks like. */
    private static final Pattern PROSE =
            Pattern.compile("\\p{L}\\s+\\p{L}|(?<!\\w)\\p{Lu}\\p{Ll}|[\\p{L}&&[^\\p{ASCII}]]");

    /** Attributes, and parameters of our macros, that nobody sees or hears. Any other one speaks, also one that is new. */
    private static final Set<String> SILENT = Set.of(
            "action",
            "aria-current",
            "aria-describedby",
            "aria-hidden",
            "aria-invalid",
            "aria-labelledby",
            "autocapitalize",
            "autocomplete",
            "charset",
            "class",
            "current",
            "d",
            "data-shown",
            "dy",
            "fill",
            "for",
            "formaction",
            "height",
            "href",
            "id",
            "method",
            "name",
            "path",
            "prefix",
            "rel",
            "role",
            "scope",
            "shape-rendering",
            "spellcheck",
            "text-anchor",
            "type",
            "xmlns");

    private static final Pattern OF_AN_UNSEEN_VALUE = Pattern.compile("\\stype=\"(hidden|checkbox|radio)\"");
    private static final Pattern TOLD_TO_BROWSERS = Pattern.compile("\\sname=\"(viewport|color-scheme)\"");

    private HardCodedWords() {}

    /** Each with the place at which it stands. */
    static List<String> in(String template) {
        String said = COMMENT.matcher(template).replaceAll("");
        String html = DIRECTIVE.matcher(INSERTION.matcher(said).replaceAll("")).replaceAll("");
        List<String> found = new ArrayList<>();
        PHRASE.matcher(nameless(TAG.matcher(html).replaceAll("\n")))
                .results()
                .map(phrase -> "text: " + phrase.group())
                .forEach(found::add);
        TAG.matcher(html).results().flatMap(HardCodedWords::spoken).forEach(found::add);
        expressions(said, html)
                .flatMap(expression -> LITERAL.matcher(expression).results())
                .map(MatchResult::group)
                .filter(literal -> PROSE.matcher(nameless(literal)).find())
                .map(literal -> "expression: " + literal)
                .forEach(found::add);
        return found;
    }

    /** What the attributes of a tag say. The value of a macro's parameter is an expression, unless it is a literal. */
    private static Stream<String> spoken(MatchResult tag) {
        boolean macro = tag.group(1).startsWith("@");
        return ATTRIBUTE
                .matcher(tag.group(2))
                .results()
                .filter(attribute -> speaks(tag, attribute.group(1)))
                .filter(attribute -> !macro || attribute.group(2).startsWith("\""))
                .filter(attribute -> WORD.matcher(nameless(attribute.group(2))).find())
                .map(attribute -> attribute.group(1) + ": " + attribute.group(2));
    }

    private static boolean speaks(MatchResult tag, String attribute) {
        Matcher unseen = OF_AN_UNSEEN_VALUE.matcher(tag.group(2));
        Matcher browsers = TOLD_TO_BROWSERS.matcher(tag.group(2));
        return switch (attribute) {
            case "value" -> tag.group(1).equals("input") && !unseen.find();
            case "content" -> !browsers.find();
            default -> !SILENT.contains(attribute);
        };
    }

    private static Stream<String> expressions(String said, String html) {
        Stream<MatchResult> ofMacros =
                TAG.matcher(html).results().filter(tag -> tag.group(1).startsWith("@"));
        Stream<MatchResult> others = Stream.concat(
                INSERTION.matcher(said).results(), DIRECTIVE.matcher(said).results());
        return Stream.concat(ofMacros, others).map(MatchResult::group);
    }

    private static String nameless(String text) {
        return NAMES.matcher(text).replaceAll("");
    }
}
