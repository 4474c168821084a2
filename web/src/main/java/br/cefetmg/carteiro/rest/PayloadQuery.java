package br.cefetmg.carteiro.rest;

import br.cefetmg.carteiro.payload.PayloadOptions;
import br.cefetmg.carteiro.problem.InvalidInput;
import jakarta.enterprise.inject.Vetoed;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** The query that a file and its signature take. Filled by JAX-RS, nobody's bean. */
@Vetoed
public class PayloadQuery {
    @QueryParam("connection")
    @Nullable
    String connection;

    @QueryParam("replace")
    @Nullable
    String replace;

    /**
     * The options that are asked for.
     *
     * @throws InvalidInput for a value that no option has
     */
    PayloadOptions options() {
        return PayloadOptions.ofQuery(connection, replace);
    }
}
