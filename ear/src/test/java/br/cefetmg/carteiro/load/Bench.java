package br.cefetmg.carteiro.load;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * {@code Bench HTTP_PORT TOKEN_URL SERVER_PID_FILE DATABASE_PID_FILE WARM_UP_SECONDS SECONDS DATABASE_URL DATABASE_OWNER}, run by
 * bin/bench: the house alone, then each line once more beside the {@linkplain BareHouse bare path}, so that what is the machine's can
 * be told from what is the house's.
 */
final class Bench {
    private static final int PEOPLE = 200;
    private static final int SIGNED = 200;
    private static final int UNCHANGED = 304;
    /** One connection alone comes last: it is too slow to finish what the compiler began. */
    private static final List<Integer> ORDER = List.of(8, 32, 1);

    private static final PrintStream OUT = System.out;

    private final int port;
    private final Cpu server;
    private final Cpu database;
    private final Duration warmUp;
    private final Duration length;

    private Bench(int port, Cpu server, Cpu database, Duration warmUp, Duration length) {
        this.port = port;
        this.server = server;
        this.database = database;
        this.warmUp = warmUp;
        this.length = length;
    }

    @SuppressWarnings("SystemOut")
    public static void main(String... arguments) throws Exception {
        int port = Integer.parseInt(arguments[0]);
        URI tokens = URI.create(arguments[1]);
        Bench bench = new Bench(
                port,
                new Cpu(Path.of(arguments[2])),
                new Cpu(Path.of(arguments[3])),
                Duration.ofSeconds(Long.parseLong(arguments[4])),
                Duration.ofSeconds(Long.parseLong(arguments[5])));

        // tokens live for five minutes: each part gets its own
        bench.run(8, bench.warmUp, new People(port, tokens, PEOPLE).fresh(), SIGNED);
        OUT.println("200, signed anew and recorded, " + PEOPLE + " people");
        bench.measure(new People(port, tokens, PEOPLE).fresh(), SIGNED);
        OUT.println("304, nothing changed");
        bench.measure(new People(port, tokens, PEOPLE).unchanged(), UNCHANGED);

        BareHouse.open(port, arguments[6], arguments[7]);
        People people = new People(port, tokens, PEOPLE);
        OUT.println("\nbeside a bare path in the same server: 200");
        bench.compare(people.fresh(), people.asking("bare/file"), SIGNED);
        people = new People(port, tokens, PEOPLE);
        OUT.println("304");
        bench.compare(people.unchanged(), people.asking("bare/unchanged"), UNCHANGED);
    }

    @SuppressWarnings("SystemOut")
    private void measure(List<byte[]> house, int expected) throws Exception {
        run(8, warmUp.dividedBy(3), house, expected);
        for (int connections : ORDER) {
            Yardstick machine = Yardstick.read();
            OUT.println(run(connections, length, house, expected) + "   " + machine);
        }
    }

    /** By turns: what both share is compiled for both then, and is slower than what people run. */
    @SuppressWarnings("SystemOut")
    private void compare(List<byte[]> house, List<byte[]> bare, int expected) throws Exception {
        for (List<byte[]> each : List.of(bare, house)) {
            run(8, warmUp.dividedBy(3), each, expected);
        }
        for (int connections : ORDER) {
            Load.Result whole = run(connections, length, house, expected);
            Load.Result least = run(connections, length, bare, expected);
            OUT.println(whole);
            OUT.println(least + "   the bare path; the house: " + whole.beside(least));
        }
    }

    private Load.Result run(int connections, Duration time, List<byte[]> requests, int expected) throws Exception {
        return new Load(port, connections, time, expected).run(requests, server, database);
    }
}
