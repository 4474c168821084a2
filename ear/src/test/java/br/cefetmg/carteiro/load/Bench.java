package br.cefetmg.carteiro.load;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** {@code Bench HTTP_PORT TOKEN_URL SERVER_PID_FILE DATABASE_PID_FILE WARM_UP_SECONDS SECONDS}, run by bin/bench. */
final class Bench {
    private static final int PEOPLE = 200;
    /** One connection alone comes last: it is too slow to finish what the compiler began. */
    private static final List<Integer> ORDER = List.of(8, 32, 1);

    private static final PrintStream OUT = System.out;

    private Bench() {}

    @SuppressWarnings("SystemOut")
    public static void main(String... arguments) throws Exception {
        int port = Integer.parseInt(arguments[0]);
        URI tokens = URI.create(arguments[1]);
        Cpu server = new Cpu(Path.of(arguments[2]));
        Cpu database = new Cpu(Path.of(arguments[3]));
        Duration warmUp = Duration.ofSeconds(Long.parseLong(arguments[4]));
        Duration length = Duration.ofSeconds(Long.parseLong(arguments[5]));

        // tokens live for five minutes: each half gets its own
        List<byte[]> fresh = new People(port, tokens, PEOPLE).fresh();
        new Load(port, 8, warmUp, 200).run(fresh, server, database);
        OUT.println("200, signed anew and recorded, " + PEOPLE + " people");
        for (int connections : ORDER) {
            Yardstick machine = Yardstick.read();
            OUT.println(new Load(port, connections, length, 200).run(fresh, server, database) + "   " + machine);
        }
        List<byte[]> unchanged = new People(port, tokens, PEOPLE).unchanged();
        new Load(port, 8, warmUp.dividedBy(3), 304).run(unchanged, server, database);
        OUT.println("304, nothing changed");
        for (int connections : ORDER) {
            Yardstick machine = Yardstick.read();
            OUT.println(new Load(port, connections, length, 304).run(unchanged, server, database) + "   " + machine);
        }
    }
}
