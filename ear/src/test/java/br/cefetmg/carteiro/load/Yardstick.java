package br.cefetmg.carteiro.load;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How fast the machine is at the moment: bare RSA-2048 signatures a second by openssl, on every processor at once. A machine that
 * is not ours alone is slower in one minute than in the next, and nothing else in a line tells.
 */
record Yardstick(Optional<Double> signatures) {
    private static final List<String> COMMAND =
            List.of("openssl", "speed", "-seconds", "1", "-multi", processors(), "rsa2048");

    static Yardstick read() throws IOException, InterruptedException {
        Process openssl;
        try {
            openssl = new ProcessBuilder(COMMAND)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException absent) {
            return new Yardstick(Optional.empty());
        }
        List<String> said = openssl.inputReader().lines().toList();
        openssl.waitFor();
        return of(said);
    }

    /** Its last line: the key's size, seconds a signature, seconds a verification, signatures a second, verifications a second. */
    static Yardstick of(List<String> said) {
        return new Yardstick(said.stream()
                .filter(line -> line.startsWith("rsa "))
                .map(line -> line.trim().split("\\s+"))
                .map(words -> Double.valueOf(words[words.length - 2]))
                .findFirst());
    }

    private static String processors() {
        return String.valueOf(Runtime.getRuntime().availableProcessors());
    }

    @Override
    public String toString() {
        return signatures
                .map(each -> String.format(Locale.ROOT, "openssl %.0f/s", each))
                .orElse("no openssl");
    }
}
