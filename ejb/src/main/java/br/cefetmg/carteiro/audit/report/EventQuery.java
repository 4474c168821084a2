package br.cefetmg.carteiro.audit.report;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One page of events by criteria. Conditions are constants; values travel as parameters only. */
final class EventQuery {
    private static final String SELECT =
            "select new br.cefetmg.carteiro.audit.report.KeptEvent(e.id, e.recordedAt, e.actorRef, e.personRef, e.leaf)"
                    + " from AuditEventRow e where 1 = 1";
    private static final String NEWEST_FIRST = " order by e.recordedAt desc, e.id desc";

    private final StringBuilder conditions = new StringBuilder();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /**
     * A query for one page.
     *
     * @param people pseudonyms of whom the events must concern; empty for everyone
     */
    EventQuery(Criteria criteria, Optional<List<String>> people, Optional<Cursor> after) {
        people.ifPresent(references -> where("e.personRef in :people", "people", references));
        criteria.protocol().ifPresent(value -> where("e.protocol = :protocol", "protocol", value));
        criteria.format().ifPresent(value -> where("e.format = :format", "format", value));
        criteria.channel().ifPresent(value -> where("e.channel = :channel", "channel", value));
        criteria.type().ifPresent(value -> where("e.type = :type", "type", value));
        criteria.from().ifPresent(value -> where("e.recordedAt >= :from", "from", value));
        criteria.to().ifPresent(value -> where("e.recordedAt < :to", "to", value));
        after.ifPresent(cursor -> {
            where("(e.recordedAt < :at or e.recordedAt = :at and e.id < :id)", "at", cursor.recordedAt());
            values.put("id", cursor.id());
        });
    }

    /** The event by this id, whatever it is. */
    static Optional<KeptEvent> byId(EntityManager entities, String id) {
        return entities.createQuery(SELECT + " and e.id = :id", KeptEvent.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    private void where(String condition, String name, Object value) {
        conditions.append(" and ").append(condition);
        values.put(name, value);
    }

    /** One more than the limit is asked for: it tells whether there is a next page. */
    List<KeptEvent> run(EntityManager entities, int limit) {
        TypedQuery<KeptEvent> query = entities.createQuery(SELECT + conditions + NEWEST_FIRST, KeptEvent.class);
        values.forEach(query::setParameter);
        return new ArrayList<>(query.setMaxResults(limit + 1).getResultList());
    }
}
