package br.cefetmg.carteiro.rest;

import br.cefetmg.carteiro.choice.Precondition;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads If-Match (RFC 9110, 13.1.1). A tag that was never ours matches nothing; weak tags never match. */
final class IfMatch {
    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,18})\"");

    private IfMatch() {}

    static Precondition of(@Nullable String header) {
        if (header == null) {
            return new Precondition.Unstated();
        }
        if (header.strip().equals("*")) {
            return new Precondition.Exists();
        }
        Set<Long> versions = Arrays.stream(header.split(",", -1))
                .map(tag -> VERSION.matcher(tag.strip()))
                .filter(Matcher::matches)
                .map(tag -> Long.valueOf(tag.group(1)))
                .collect(Collectors.toUnmodifiableSet());
        return new Precondition.VersionIn(versions);
    }
}
