package br.cefetmg.carteiro.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Processor time that a process, its children and its dead children have used so far (proc(5)), in milliseconds. */
final class Cpu {
    private static final int TICK_MILLIS = 10;

    private final ProcessHandle process;

    Cpu(Path pidFile) throws IOException {
        long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        process = ProcessHandle.of(pid).orElseThrow(() -> new IllegalStateException("no process " + pid));
    }

    long millis() {
        return LongStream.concat(
                                LongStream.of(ticks(process, 4)),
                                process.children().mapToLong(child -> ticks(child, 2)))
                        .sum()
                * TICK_MILLIS;
    }

    /** utime, stime, and those of children that have ended: fields 14 to 17, of which the first are counted. */
    private static long ticks(ProcessHandle one, int fields) {
        try {
            String stat = Files.readString(Path.of("/proc/" + one.pid() + "/stat"));
            String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            return Stream.of(afterName)
                    .skip(11)
                    .limit(fields)
                    .mapToLong(Long::parseLong)
                    .sum();
        } catch (IOException ended) {
            return 0;
        }
    }
}
