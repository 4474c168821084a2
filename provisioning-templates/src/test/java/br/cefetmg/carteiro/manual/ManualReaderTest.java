package br.cefetmg.carteiro.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import br.cefetmg.carteiro.problem.ManualInvalid;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A manual file: a fault is named by file, line and key")
class ManualReaderTest {
    static Stream<Arguments> faults() {
        return Stream.of(
                fault("code: MN 010", "kode: MN 010", 3, "code", "is missing"),
                fault("code: MN 010", "code: MN 010\nauthor: x", 4, "author", "is not a known key"),
                fault("code: MN 010", "code: MN 010\ncode: MN 011", 4, "code", "is there twice"),
                fault("code: MN 010", "code: ''", 3, "code", "is blank"),
                fault("code: MN 010", "code:", 3, "code", "must be text"),
                fault("code: MN 010", "code: [MN, 010]", 3, "code", "must be a single value"),
                fault("code: MN 010", "code: &a MN 010\nx: *a", 4, "x", "must be a single value"),
                fault("\"1.1\"", "1.1", 4, "revision", "must be text (in quotes"),
                fault("2023-02-23", "23/02/2023", 5, "revisedOn", "must be a date"),
                fault("2024-02-23", "2023-02-22", 6, "revalidateBy", "is before revisedOn"),
                fault("services:", "services: none\nrest:", 10, "services", "must be a block of keys"),
                fault("port: 143", "port: 0", 14, "services.imap.primary.port", "must be 1 to 65535"),
                fault("port: 143", "port: 65536", 14, "services.imap.primary.port", "must be 1 to 65535"),
                fault("port: 143", "port: 99999999999999999999", 14, "services.imap.primary.port", "out of any range"),
                fault("port: 143", "port: \"143\"", 14, "services.imap.primary.port", "must be a whole number"),
                fault("port: 143", "port: 143.0", 14, "services.imap.primary.port", "must be a whole number"),
                fault("port: 993", "port: 143", 17, "services.imap.alternative.port", "is the primary port too"),
                fault("security: STARTTLS", "security: NONE", 15, "services.imap.primary.security", "must be one of"),
                fault("security: STARTTLS", "security: IMPLICIT_TLS", 18, "services.imap.alternative.security", "too"),
                fault("pop.cefetmg.br", "imap.cefetmg.br", 20, "services.pop.host", "is the host of imap"),
                fault("pop.cefetmg.br", "x.imap.cefetmg.br", 20, "services.pop.host", "is the host of imap"),
                fault("imap.cefetmg.br", "IMAP.cefetmg.br", 12, "services.imap.host", "is not a host name"),
                fault("imap.cefetmg.br", "localhost", 12, "services.imap.host", "is not a host name"),
                fault("imap.cefetmg.br", "127.0.0.1", 12, "services.imap.host", "is not a host name"),
                fault("imap.cefetmg.br", "imap.cefetmg.br/x", 12, "services.imap.host", "is not a host name"),
                fault("code: MN 010", "code: \"MN 010", 4, "", "is not well-formed YAML"));
    }

    private static Arguments fault(String from, String to, int line, String key, String reason) {
        return arguments(from, to, line, key, reason);
    }

    @ParameterizedTest(name = "{1} → {3} {4}")
    @MethodSource("faults")
    void isRefused(String from, String to, int line, String key, String reason) throws IOException {
        String manual = builtIn();
        assertThat(manual).contains(from);
        String broken =
                manual.substring(0, manual.indexOf(from)) + to + manual.substring(manual.indexOf(from) + from.length());
        assertThatExceptionOfType(ManualInvalid.class)
                .isThrownBy(() -> read(broken))
                .withMessageStartingWith("other.yaml:" + line + ": " + key + ": ")
                .withMessageContaining(reason);
    }

    @Test
    void aSecondDocumentIsRefused() throws IOException {
        String twice = builtIn() + "---\ncode: MN 011\n";
        assertThatExceptionOfType(ManualInvalid.class)
                .isThrownBy(() -> read(twice))
                .withMessageContaining("goes on after the manual's end");
    }

    @Test
    void anythingButABlockOfKeysIsRefused() {
        assertThatExceptionOfType(ManualInvalid.class).isThrownBy(() -> read(""));
        assertThatExceptionOfType(ManualInvalid.class).isThrownBy(() -> read("- a\n- b\n"));
        assertThatExceptionOfType(ManualInvalid.class).isThrownBy(() -> read("x".repeat(70_000)));
    }

    @Test
    void aServiceMayHaveOneWayOnly() throws IOException {
        String one =
                builtIn().replaceFirst("(?s)    alternative:\n      port: 993\n      security: IMPLICIT_TLS\n", "");
        assertThat(read(one).services().imap().alternative()).isEmpty();
    }

    private static Manual read(String yaml) {
        return ManualReader.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "other.yaml");
    }

    private static String builtIn() throws IOException {
        try (InputStream yaml =
                Objects.requireNonNull(ManualReaderTest.class.getResourceAsStream("/manual/mn-010.yaml"))) {
            return new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
