package br.cefetmg.carteiro.payload;

import br.cefetmg.carteiro.problem.InvalidInput;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What else may be asked of a file; it goes into the bytes, so it is part of the question.
 *
 * @param replacement whether the file replaces what an earlier one set up under the same name
 */
public record PayloadOptions(Connection connection, boolean replacement) {
    /** Nothing special: what the manual says first, and nothing is replaced. */
    public static final PayloadOptions AS_MANUAL = new PayloadOptions(Connection.AS_MANUAL);

    private static final String CONNECTION = "connection";
    private static final String SSL = "ssl";
    private static final String REPLACE = "replace";
    private static final String TRUE = "true";

    public PayloadOptions(Connection connection) {
        this(connection, false);
    }

    /** Reads the query parameter {@code connection} alone. */
    public static PayloadOptions ofQuery(@Nullable String connection) {
        return ofQuery(connection, null);
    }

    /**
     * Reads the query parameters {@code connection} and {@code replace}, null where they were not sent.
     *
     * @throws InvalidInput for any values but {@code ssl} and {@code true}
     */
    public static PayloadOptions ofQuery(@Nullable String connection, @Nullable String replace) {
        return new PayloadOptions(
                asked(CONNECTION, SSL, connection) ? Connection.SSL : Connection.AS_MANUAL,
                asked(REPLACE, TRUE, replace));
    }

    private static boolean asked(String name, String only, @Nullable String sent) {
        if (sent != null && !sent.equals(only)) {
            throw new InvalidInput(name, "must be " + only + " or absent");
        }
        return sent != null;
    }

    /** The query parameters that ask for these options; none where nothing special is asked. */
    public Map<String, String> asQuery() {
        Map<String, String> query = new TreeMap<>();
        if (connection == Connection.SSL) {
            query.put(CONNECTION, SSL);
        }
        if (replacement) {
            query.put(REPLACE, TRUE);
        }
        return Map.copyOf(query);
    }
}
