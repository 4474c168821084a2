package br.cefetmg.carteiro.loopback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A guarded server connects to its own machine only")
class LoopbackOnlyTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("and the tests themselves find no other machine by its name: the mail service's leads home")
    void namesLeadHomeOrNowhere() throws UnknownHostException {
        assertThat(InetAddress.getAllByName("imap.cefetmg.br")).allMatch(InetAddress::isLoopbackAddress);
        assertThatExceptionOfType(UnknownHostException.class)
                .isThrownBy(() -> InetAddress.getAllByName("outra.cefetmg.br"));
    }

    @Test
    void eachWayOutIsWrittenDownAndRefusedAndTheWayHomeIsNot() throws Exception {
        Process callers = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        LoopbackAgent.in(folder),
                        "-cp",
                        Path.of(Callers.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toURI())
                                .toString(),
                        Callers.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(callers.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(callers.waitFor()).as(said).isZero();
        // an HTTP client may try more than once
        assertThat(LoopbackAgent.outgoing(folder.resolve("outgoing.txt")).stream()
                        .distinct())
                .containsExactly(
                        "192.0.2.1 port 80", "198.51.100.1 port 443", "203.0.113.1 port 8080", "192.0.2.53 port 53");
    }
}
