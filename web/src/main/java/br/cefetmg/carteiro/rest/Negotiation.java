package br.cefetmg.carteiro.rest;

import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.payload.Representation;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.regex.Pattern;

/** What the caller likes best of what there is (RFC 9110, 12.5.1); the usual one where they do not care. */
final class Negotiation {
    private static final Pattern ZERO = Pattern.compile("0(\\.0{0,3})?");

    private Negotiation() {}

    /**
     * The best representation of a format.
     *
     * @throws NotAcceptableException when none fits
     */
    static Representation of(PayloadFormat format, HttpHeaders headers) {
        List<String> offered =
                format.representations().stream().map(Representation::mediaType).toList();
        return format.representedAs(best(offered, headers)).orElseThrow();
    }

    /**
     * The best media type; of those liked equally, the first that is offered.
     *
     * @throws NotAcceptableException when none fits
     */
    static String best(List<String> offered, HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .filter(range -> !isRefused(range))
                .flatMap(range -> offered.stream().filter(one -> fits(one, range)))
                .filter(one -> !isRefused(one, headers))
                .findFirst()
                .orElseThrow(NotAcceptableException::new);
    }

    /** By its own name, whatever else is taken (RFC 9110, 12.5.1: the most specific range decides). */
    private static boolean isRefused(String mediaType, HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .anyMatch(range -> !range.isWildcardSubtype() && fits(mediaType, range) && isRefused(range));
    }

    private static boolean isRefused(MediaType range) {
        return ZERO.matcher(range.getParameters().getOrDefault("q", "1")).matches();
    }

    /**
     * For what is written in one way only.
     *
     * @throws NotAcceptableException when the caller does not take it
     */
    static void require(String mediaType, HttpHeaders headers) {
        best(List.of(mediaType), headers);
    }

    private static boolean fits(String mediaType, MediaType range) {
        return MediaType.valueOf(mediaType).isCompatible(range);
    }
}
