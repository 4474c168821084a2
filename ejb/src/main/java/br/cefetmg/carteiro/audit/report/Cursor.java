package br.cefetmg.carteiro.audit.report;

import br.cefetmg.carteiro.audit.EventId;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** Where a reader stopped; opaque to callers. Pages are by time, then by id, newest first. */
public record Cursor(Instant recordedAt, String id) {
    // databases know fewer years than Java
    private static final Instant NO_EVENT_YET = Instant.parse("9999-12-31T00:00:00Z");

    public String asText() {
        byte[] text = (recordedAt + "|" + id).getBytes(StandardCharsets.US_ASCII);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    /** Empty for anything that was not given out here. */
    public static Optional<Cursor> parse(String text) {
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split("\\|", -1);
            Instant recordedAt = Instant.parse(parts[0]);
            return parts.length == 2 && recordedAt.isAfter(Instant.EPOCH) && recordedAt.isBefore(NO_EVENT_YET)
                    ? EventId.read(parts[1]).map(id -> new Cursor(recordedAt, id.value()))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException foreign) {
            return Optional.empty();
        }
    }
}
