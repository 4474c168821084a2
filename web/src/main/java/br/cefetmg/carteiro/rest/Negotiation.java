package br.cefetmg.carteiro.rest;

import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.payload.Representation;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Which representation of a format the caller likes best (RFC 9110, 12.5.1); the usual one where they do not care. */
final class Negotiation {
    private Negotiation() {}

    /**
     * The best representation.
     *
     * @throws NotAcceptableException when none fits
     */
    static Representation of(PayloadFormat format, HttpHeaders headers) {
        List<MediaType> wanted = headers.getAcceptableMediaTypes();
        return wanted.stream()
                .filter(range -> !"0".equals(range.getParameters().get("q")))
                .flatMap(range -> format.representations().stream().filter(one -> fits(one, range)))
                .findFirst()
                .orElseThrow(NotAcceptableException::new);
    }

    /**
     * For what is written in one way only.
     *
     * @throws NotAcceptableException when the caller does not take it
     */
    static void require(String mediaType, HttpHeaders headers) {
        boolean taken = headers.getAcceptableMediaTypes().stream()
                .filter(range -> !"0".equals(range.getParameters().get("q")))
                .anyMatch(range -> MediaType.valueOf(mediaType).isCompatible(range));
        if (!taken) {
            throw new NotAcceptableException();
        }
    }

    private static boolean fits(Representation representation, MediaType range) {
        return MediaType.valueOf(representation.mediaType()).isCompatible(range);
    }
}
