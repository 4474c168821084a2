package br.cefetmg.carteiro.language;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The texts that templates ask for: by a key that is written out, or by one of which they have a part, where the rest is a word
 * that is said elsewhere.
 */
final class AskedTexts {
    private static final Pattern FIRST_ARGUMENT =
            Pattern.compile("\\bt\\(((?:\"[^\"]*\"|\\((?:\"[^\"]*\"|[^()\"])*\\)|[^\"(),])+)");
    private static final Pattern BRACKETS = Pattern.compile("\\((?:\"[^\"]*\"|[^()\"])*\\)");
    private static final Pattern PLUS = Pattern.compile("\\+");
    private static final Pattern DOT = Pattern.compile("\\.");
    private static final Pattern QUOTED = Pattern.compile("\"([\\w.-]+)\"");
    private static final String ANYTHING = "(.+)";

    private final Set<String> written;
    private final Set<String> words;
    private final List<Pattern> composed;

    /** @param said what code and data say; a page may be handed any of it */
    AskedTexts(List<String> templates, Set<String> said) {
        this.written = new HashSet<>(said);
        templates.forEach(template -> written.addAll(quoted(template)));
        this.words = written.stream().flatMap(DOT::splitAsStream).collect(Collectors.toSet());
        this.composed = templates.stream()
                .flatMap(template -> FIRST_ARGUMENT.matcher(template).results())
                .flatMap(call -> pattern(call.group(1)).stream())
                .toList();
    }

    /** What stands in quotes and looks like a key or a word of one. */
    static Set<String> quoted(String text) {
        return QUOTED.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    /** Empty where nothing of the key is written: it comes whole from elsewhere. */
    private static Optional<Pattern> pattern(String argument) {
        String flat = BRACKETS.matcher(argument).replaceAll("");
        String key = PLUS.splitAsStream(flat)
                .map(String::strip)
                .map(part -> part.startsWith("\"") ? Pattern.quote(part.replace("\"", "")) : ANYTHING)
                .collect(Collectors.joining())
                .replace(ANYTHING + ANYTHING, ANYTHING);
        return flat.contains("\"") ? Optional.of(Pattern.compile("^" + key + "$")) : Optional.empty();
    }

    boolean include(String key) {
        return written.contains(key)
                || composed.stream()
                        .flatMap(pattern -> pattern.matcher(key).results())
                        .anyMatch(this::isOfWords);
    }

    private boolean isOfWords(MatchResult found) {
        return IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(group -> found.group(group))
                .flatMap(DOT::splitAsStream)
                .allMatch(word -> words.contains(word) || words.contains(word.replaceAll("\\d+$", "")));
    }
}
