package br.cefetmg.carteiro.payload.summary;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for credentials in what a file holds: names that say so with something behind them, unless that is a mere yes or no, or
 * what the manual calls the credential. Keeps the names, never what is behind them.
 */
final class CredentialSearch {
    private static final Pattern CREDENTIAL =
            Pattern.compile("(?i)pass(word|wd|phrase)?$|pwd|senha|secret|credential$");
    private static final Set<String> YES_OR_NO = Set.of("true", "false");

    /** {@code Name=…}, {@code "Name": …}, {@code $Name = …}; what is left of a hyphen does not make what is right of it a name. */
    private static final Pattern ASSIGNMENT = Pattern.compile("(?<![\\w-])(\\w+)['\"]?[ \\t]*[:=][ \\t]*(\\S.*)");

    /** {@code -Name …}, {@code /Name:…} */
    private static final Pattern PARAMETER = Pattern.compile("(?<!\\S)[-/](\\w+)[ \\t:=]+(\\S+)");

    private final Set<String> found = new TreeSet<>();
    private final String words;

    CredentialSearch() {
        this("");
    }

    /** @param words what the manual calls the credential, which files for reading say */
    CredentialSearch(String words) {
        this.words = words;
    }

    /** Keys of a file, or of a part of it that {@code where} names. */
    CredentialSearch in(String where, Map<String, String> keys) {
        keys.forEach((key, value) -> look(where, key, value));
        return this;
    }

    /** The names in a text that something is assigned to. */
    CredentialSearch inText(String where, String text) {
        return named(ASSIGNMENT, where, text);
    }

    /** The same in a text that tells a computer, or somebody at one, what to do. */
    CredentialSearch inCommands(String where, String text) {
        return inText(where, text).named(PARAMETER, where, text);
    }

    private CredentialSearch named(Pattern way, String where, String text) {
        Matcher match = way.matcher(text);
        while (match.find()) {
            look(where, match.group(1), match.group(2));
        }
        return this;
    }

    /** One name and what is behind it. */
    CredentialSearch look(String where, String name, String value) {
        if (CREDENTIAL.matcher(name).find() && !YES_OR_NO.contains(value) && !value.equals(words)) {
            found.add(where + name);
        }
        return this;
    }

    /** The names, each with where it stands. */
    Set<String> found() {
        return Set.copyOf(found);
    }
}
