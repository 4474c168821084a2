package br.cefetmg.carteiro.audit.report;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Counts within some days, in one pass over an index that holds all that is asked for; the leaves are not touched.
 *
 * <p>A day is counted by its distance from UTC as it is on the last of them. Brasília has kept one distance since 2019; were
 * summer time to come back, an hour on the far side of its change would count for the neighbouring day.
 */
final class SummaryQuery {
    /** Understood alike by both databases. Parameters: distance from UTC in seconds, first moment, end. */
    static final String COUNTS = """
            select cast(floor((extract(epoch from recorded_at) + ?1) / 86400) as integer) as day_number,
                   type, channel, format, protocol, count(*) as how_many
              from audit_event
             where recorded_at >= ?2 and recorded_at < ?3
               and type in ('choice.made', 'choice.changed', 'payload.issued')
             group by day_number, type, channel, format, protocol
            """;

    private SummaryQuery() {}

    static List<CountedEvents> run(EntityManager entities, Days days) {
        List<?> rows = entities.createNativeQuery(COUNTS)
                .setParameter(1, distance(days))
                .setParameter(2, days.from())
                .setParameter(3, days.until())
                .getResultList();
        return rows.stream().map(row -> counted((Object[]) row)).toList();
    }

    static int distance(Days days) {
        return Days.ZONE.getRules().getOffset(days.until()).getTotalSeconds();
    }

    private static CountedEvents counted(@Nullable Object[] row) {
        return new CountedEvents(
                LocalDate.ofEpochDay(number(row[0])),
                String.valueOf(row[1]),
                String.valueOf(row[2]),
                Optional.ofNullable(row[3]).map(Object::toString),
                Optional.ofNullable(row[4]).map(Object::toString),
                number(row[5]));
    }

    private static long number(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }
}
