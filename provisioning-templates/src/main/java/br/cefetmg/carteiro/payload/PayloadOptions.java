package br.cefetmg.carteiro.payload;

import br.cefetmg.carteiro.problem.InvalidInput;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What else may be asked of a file; it goes into the bytes, so it is part of the question. */
public record PayloadOptions(Connection connection) {
    /** Nothing special: what the manual says first. */
    public static final PayloadOptions AS_MANUAL = new PayloadOptions(Connection.AS_MANUAL);

    private static final String CONNECTION = "connection";
    private static final String SSL = "ssl";

    /**
     * Reads the query parameter {@code connection}, null where it was not sent.
     *
     * @throws InvalidInput for any value but {@code ssl}
     */
    public static PayloadOptions ofQuery(@Nullable String connection) {
        if (connection == null) {
            return AS_MANUAL;
        }
        if (!connection.equals(SSL)) {
            throw new InvalidInput(CONNECTION, "must be " + SSL + " or absent");
        }
        return new PayloadOptions(Connection.SSL);
    }

    /** The query parameters that ask for these options; none where nothing special is asked. */
    public Map<String, String> asQuery() {
        return switch (connection) {
            case AS_MANUAL -> Map.of();
            case SSL -> Map.of(CONNECTION, SSL);
        };
    }
}
