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

    @Inject
    TrafficCount(Clock clock) {
        this.since = clock.instant();
    }

    public Traffic now() {
        return new Traffic(since, requests.sum(), sessions.get());
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
