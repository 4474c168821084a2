package br.cefetmg.carteiro.house;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program that the tests have started. It ends with everything that it started itself, even when the tests break off. */
record Program(Process process) {
    private static final int PATIENCE_SECONDS = 20;

    Program {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
    }

    void end() {
        end(process);
    }

    private static void end(Process process) {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroy);
        CompletableFuture<?> ended =
                CompletableFuture.allOf(all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new));
        try {
            ended.completeOnTimeout(null, PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        } finally {
            all.forEach(ProcessHandle::destroyForcibly);
        }
    }
}
