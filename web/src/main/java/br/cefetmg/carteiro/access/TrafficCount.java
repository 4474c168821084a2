package br.cefetmg.carteiro.access;

import br.cefetmg.carteiro.operations.Traffic;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** Counts what comes through the doors of this server, from when it opened. It remembers nothing of anybody. */
@Singleton
public class TrafficCount {
    private final Instant since;
    private final LongAdder requests = new LongAdder();
    private final AtomicLong sessions = new AtomicLong();
    private final LongAdder policyReports = new LongAdder();

    @Inject
    TrafficCount(Clock clock) {
        this.since = clock.instant();
    }

    public Traffic now() {
        return new Traffic(since, requests.sum(), sessions.get(), policyReports.sum());
    }

    /** A browser told that a page tried what its policy forbids. */
    public void policyReported() {
        policyReports.increment();
    }

    void requested() {
        requests.increment();
    }

    void sessionBegan() {
        sessions.incrementAndGet();
    }

    void sessionEnded() {
        sessions.decrementAndGet();
    }
}
