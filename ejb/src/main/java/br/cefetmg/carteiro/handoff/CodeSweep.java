package br.cefetmg.carteiro.handoff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;

/** Forgets codes a day after their end: until then a late user is told what became of theirs. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class CodeSweep {
    private static final Duration REMEMBERED = Duration.ofDays(1);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** How many were forgotten. */
    @Schedule(hour = "*", minute = "23", persistent = false)
    public int sweep() {
        return entities.createQuery("delete from CodeRow c where c.endsAt < :limit")
                .setParameter("limit", clock.instant().minus(REMEMBERED))
                .executeUpdate();
    }
}
