package br.cefetmg.carteiro.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.manual.Endpoint;
import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.manual.ManualReader;
import br.cefetmg.carteiro.manual.Security;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A manual that names 993 and 995 first makes them everybody's first (A-manual; ADR 38)")
class AnotherManualTest {
    private static final Manual MANUAL = read();

    /** The one that we know, with the two ways to receive in the other order. */
    private static Manual read() {
        String first = "    primary:\n      port: %s\n      security: %s\n";
        String second = "    alternative:\n      port: %s\n      security: %s\n";
        try (InputStream known =
                Objects.requireNonNull(ManualReader.class.getResourceAsStream("/manual/mn-010.yaml"))) {
            String yaml = new String(known.readAllBytes(), StandardCharsets.UTF_8);
            for (String[] ports : new String[][] {{"143", "993"}, {"110", "995"}}) {
                String before = first.formatted(ports[0], "STARTTLS") + second.formatted(ports[1], "IMPLICIT_TLS");
                assertThat(yaml).contains(before);
                yaml = yaml.replace(
                        before, first.formatted(ports[1], "IMPLICIT_TLS") + second.formatted(ports[0], "STARTTLS"));
            }
            return ManualReader.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "another.yaml");
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static Stream<PayloadRequest> requests() {
        return Samples.requests();
    }

    @ParameterizedTest
    @EnumSource
    void isReadSo(ReceiveProtocol protocol) {
        Endpoint first = MANUAL.settingsFor(protocol).incoming().primary();
        assertThat(first.security()).isEqualTo(Security.IMPLICIT_TLS);
        assertThat(first.port()).isEqualTo(protocol == ReceiveProtocol.IMAP ? 993 : 995);
    }

    @ParameterizedTest
    @EnumSource
    void standsInTheProfile(ReceiveProtocol protocol) {
        Payload profile = Samples.RENDERER.render(MANUAL, Samples.of(PayloadFormat.APPLE_MOBILECONFIG, protocol));
        assertThat(new String(profile.bytes(), StandardCharsets.UTF_8))
                .contains(protocol == ReceiveProtocol.IMAP ? "<integer>993</integer>" : "<integer>995</integer>")
                .doesNotContain("<integer>143</integer>", "<integer>110</integer>");
    }

    @ParameterizedTest
    @MethodSource("requests")
    void makesEveryFileAsThePolicyWantsIt(PayloadRequest request) {
        assertThatNoException()
                .isThrownBy(() -> Samples.POLICY.check(MANUAL, request, Samples.RENDERER.render(MANUAL, request)));
    }
}
