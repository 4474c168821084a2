package br.cefetmg.carteiro.load;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** So many connections, each asking as soon as it was answered, for so long. */
record Load(int port, int connections, Duration length, int expected) {
    private static final int MOST = 4_000_000;

    /**
     * What a load showed; processor time is per request and without the one who asked.
     *
     * @param latencies in nanoseconds, sorted
     */
    record Result(int connections, double seconds, long[] latencies, double serverMillis, double databaseMillis) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%3d connections %7.0f/s   p50 %6.2f ms   p95 %6.2f ms   p99 %6.2f ms   CPU-ms %.2f (server %.2f, database %.2f)",
                    connections,
                    latencies.length / seconds,
                    at(0.50),
                    at(0.95),
                    at(0.99),
                    serverMillis + databaseMillis,
                    serverMillis,
                    databaseMillis);
        }

        /** How much of another one's work this is. */
        String beside(Result other) {
            return String.format(
                    Locale.ROOT,
                    "%.2f of its requests, %.2f of its CPU-ms",
                    latencies.length / seconds / (other.latencies.length / other.seconds),
                    (serverMillis + databaseMillis) / (other.serverMillis + other.databaseMillis));
        }

        private double at(double share) {
            return latencies[(int) (share * (latencies.length - 1))] / 1e6;
        }
    }

    Result run(List<byte[]> requests, Cpu server, Cpu database) throws ExecutionException, InterruptedException {
        long serverBefore = server.millis();
        long databaseBefore = database.millis();
        long began = System.nanoTime();
        long[] latencies;
        try (ExecutorService lines = Executors.newFixedThreadPool(connections)) {
            List<Future<long[]>> each = IntStream.range(0, connections)
                    .mapToObj(number -> lines.submit(() -> ask(requests, number, began + length.toNanos())))
                    .toList();
            latencies = new long[0];
            for (Future<long[]> one : each) {
                long[] more = one.get();
                int before = latencies.length;
                latencies = Arrays.copyOf(latencies, before + more.length);
                System.arraycopy(more, 0, latencies, before, more.length);
            }
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        Arrays.sort(latencies);
        return new Result(
                connections,
                seconds,
                latencies,
                (double) (server.millis() - serverBefore) / latencies.length,
                (double) (database.millis() - databaseBefore) / latencies.length);
    }

    private long[] ask(List<byte[]> requests, int number, long until) throws IOException {
        long[] latencies = new long[MOST / connections];
        int asked = 0;
        try (Line line = new Line(port)) {
            for (long began = System.nanoTime(); began < until; began = System.nanoTime()) {
                Line.Answer answer = line.exchange(requests.get((number * 7 + asked) % requests.size()));
                if (answer.status() != expected) {
                    throw new IOException("answered " + answer.head());
                }
                latencies[asked++] = System.nanoTime() - began;
            }
        }
        return Arrays.copyOf(latencies, asked);
    }
}
