package br.cefetmg.carteiro.access;

import br.cefetmg.carteiro.operations.Traffic;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** Counts what comes through the doors of this server, from when it opened. It remembers nothing of anybody. */
@Singleton
public class TrafficCount {
    private final Instant since;
    private final LongAdder requests = new LongAdder();
    private final AtomicLong sessions = new AtomicLong();
    private final LongAdder policyReports = new LongAdder();
    private final Map<String, LongAdder> problems = new ConcurrentHashMap<>();

    @Inject
    TrafficCount(Clock clock) {
        this.since = clock.instant();
    }

    public Traffic now() {
        return new Traffic(since, requests.sum(), sessions.get(), policyReports.sum(), told());
    }

    /**
     * Something went wrong, and a caller was told.
     *
     * @param kind one of the few kinds of problems that there are
     */
    public void problemTold(String kind) {
        problems.computeIfAbsent(kind, any -> new LongAdder()).increment();
    }

    private SortedMap<String, Long> told() {
        SortedMap<String, Long> told = new TreeMap<>();
        problems.forEach((kind, times) -> told.put(kind, times.sum()));
        return told;
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
