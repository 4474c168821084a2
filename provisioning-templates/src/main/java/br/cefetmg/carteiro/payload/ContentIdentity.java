package br.cefetmg.carteiro.payload;

import br.cefetmg.carteiro.payload.reading.PropertyList;
import br.cefetmg.carteiro.payload.reading.UnreadableFile;
import java.util.UUID;

/** The identifier of a file's content: the same for the same bytes, another for any other. */
public final class ContentIdentity {
    private ContentIdentity() {}

    /**
     * What an Apple profile says of itself as its top PayloadUUID; for any other format a name-based UUID over the canonical
     * bytes.
     */
    public static UUID of(Payload payload) {
        if (payload.format() != PayloadFormat.APPLE_MOBILECONFIG) {
            return StableIdentifiers.contentUuid(payload.bytes());
        }
        try {
            return UUID.fromString(
                    String.valueOf(PropertyList.read(payload.bytes()).get("PayloadUUID")));
        } catch (UnreadableFile ours) {
            throw new IllegalStateException("A profile that was just rendered", ours);
        }
    }
}
