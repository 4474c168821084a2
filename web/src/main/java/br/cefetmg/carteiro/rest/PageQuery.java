package br.cefetmg.carteiro.rest;

import br.cefetmg.carteiro.audit.report.Cursor;
import br.cefetmg.carteiro.problem.InvalidInput;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a page begins and how long it is, as a query asks for it. */
record PageQuery(Optional<Cursor> after, int limit) {
    private static final int USUAL = 100;
    private static final int MOST = 1000;

    static PageQuery of(@Nullable String cursor, @Nullable String limit) {
        return new PageQuery(Optional.ofNullable(cursor).map(PageQuery::cursor), limit == null ? USUAL : limit(limit));
    }

    private static Cursor cursor(String text) {
        return Cursor.parse(text)
                .orElseThrow(() -> new InvalidInput("query:cursor", "must be a cursor from an earlier answer"));
    }

    private static int limit(String text) {
        int limit = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
        if (limit < 1 || limit > MOST) {
            throw new InvalidInput("query:limit", "must be 1 to " + MOST);
        }
        return limit;
    }
}
