package br.cefetmg.carteiro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.cli.Desk.Answer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("verify payload: files that were made to hurt")
class HostileFileTest {
    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Desk desk;

    @BeforeEach
    void open() {
        desk = Desk.in(folder);
    }

    /** A name, and content of the size that is still read. */
    record Hostile(String name, byte[] content) {
        static Hostile repeating(String name, String start, String again) {
            int times = (SmallFile.LARGEST - start.length()) / again.length();
            return new Hostile(name, (start + again.repeat(times)).getBytes(StandardCharsets.ISO_8859_1));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Hostile> files() {
        String block = "x\r\n# SIG # Begin signature block\r\n";
        return Stream.of(
                new Hostile("empty.mobileconfig", new byte[0]),
                new Hostile("empty.ps1", new byte[0]),
                new Hostile("empty.zip", new byte[0]),
                Hostile.repeating("nested.mobileconfig", "", "0\u0080"),
                Hostile.repeating("nested-octets.mobileconfig", "", "$\u0080"),
                Hostile.repeating(
                        "long.mobileconfig", "0\u0084\u007f\u00ff\u00ff\u00ff", "0\u0084\u007f\u00ff\u00ff\u00f0"),
                Hostile.repeating("lines.ps1", block, "# AAAA\r\n"),
                Hostile.repeating("blocks.ps1", "", block),
                Hostile.repeating("one-line.ps1", block, "# A"),
                Hostile.repeating("members.zip", "", "PK\u0003\u0004\n\u0000"),
                new Hostile("short.zip", Arrays.copyOf(new byte[] {'P', 'K', 3, 4, 10}, 40)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void isBadInOneLine(Hostile hostile) {
        desk.put(hostile.name(), hostile.content());
        Answer answer = desk.check(hostile.name());
        assertThat(answer.code()).as(answer.toString()).isEqualTo(1);
        assertThat(answer.out()).startsWith("bad: ").hasLineCount(1);
        assertThat(answer.err()).isEmpty();
    }

    static Stream<Hostile> companions() {
        return Stream.of(
                Hostile.repeating("x.jws.json", "", "["),
                Hostile.repeating("x.jws.json", "{\"protected\":", "{\"a\":"),
                Hostile.repeating("x.jws.json", "{\"protected\":\"", "A"),
                Hostile.repeating("x.p7s", "", "0\u0080"),
                Hostile.repeating("x.p7s", "", "x"));
    }

    @ParameterizedTest
    @MethodSource("companions")
    void besideAFileIsBadInOneLine(Hostile hostile) {
        desk.put("x", new byte[] {1});
        desk.put(hostile.name(), hostile.content());
        Answer answer = desk.check("x");
        assertThat(answer.code()).as(answer.toString()).isEqualTo(1);
        assertThat(answer.out()).startsWith("bad: ").hasLineCount(1);
    }

    @Test
    void aFileOverTheLimitIsNotRead() {
        desk.put("x.mobileconfig", new byte[SmallFile.LARGEST + 1]);
        Answer answer = desk.check("x.mobileconfig");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("more than 4 MB").hasLineCount(1);
        desk.put("root.pem", new byte[SmallFile.LARGEST + 1]);
        assertThat(desk.check("x.mobileconfig").err()).contains("root.pem: has more than 4 MB");
    }

    @Test
    void aDeviceIsNotRead() {
        Answer answer = desk.check("/dev/zero");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).isEqualTo("cannot tell: /dev/zero: is not a file" + System.lineSeparator());
    }

    @Test
    void aNameCannotSteerTheTerminalNorBeginALine() {
        String name = "a\u001b[31m\nb\u202e.html";
        desk.put(name, new byte[] {1});
        Answer answer = desk.check(name);
        assertThat(answer.out()).hasLineCount(1).contains("a?[31m?b?.html").doesNotContain("\u001b", "\u202e");
        assertThat(desk.check("--json", name).out()).hasLineCount(1).doesNotContain("\u001b", "\u202e");
    }

    @Test
    void nothingIsWritten() throws Exception {
        desk.put("x.zip", new byte[] {1});
        desk.check("x.zip");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrder("root.pem", "x.zip");
        }
    }
}
