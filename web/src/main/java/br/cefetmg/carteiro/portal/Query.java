package br.cefetmg.carteiro.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The query of a link. */
public final class Query {
    private Query() {}

    /** With its question mark, in the order of the names; empty for nothing. */
    public static String of(Map<String, String> asked) {
        String query = new TreeMap<>(asked)
                .entrySet().stream()
                        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), UTF_8))
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
