package br.cefetmg.carteiro.payload;

import static br.cefetmg.carteiro.account.ReceiveProtocol.IMAP;
import static br.cefetmg.carteiro.account.ReceiveProtocol.POP;
import static br.cefetmg.carteiro.payload.Connection.AS_MANUAL;
import static br.cefetmg.carteiro.payload.Connection.SSL;
import static br.cefetmg.carteiro.payload.ForeignPlist.mail;
import static br.cefetmg.carteiro.payload.ForeignPlist.parsed;
import static br.cefetmg.carteiro.payload.ForeignPlist.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.problem.PolicyViolated;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("apple-mobileconfig")
class AppleProfileTest {
    @ParameterizedTest
    @CsvSource({
        "IMAP, AS_MANUAL, EmailTypeIMAP, imap.cefetmg.br, 143",
        "IMAP, SSL, EmailTypeIMAP, imap.cefetmg.br, 993",
        "POP, AS_MANUAL, EmailTypePOP, pop.cefetmg.br, 110",
        "POP, SSL, EmailTypePOP, pop.cefetmg.br, 995"
    })
    void anotherReaderFindsWhatTheManualSays(
            ReceiveProtocol protocol, Connection connection, String type, String host, int port) {
        Map<String, Object> mail = mail(parsed(Samples.text(Samples.profile(protocol, connection))));
        assertThat(text(mail, "EmailAccountType")).isEqualTo(type);
        assertThat(text(mail, "IncomingMailServerHostName")).isEqualTo(host);
        assertThat(mail).containsEntry("IncomingMailServerPortNumber", port);
        assertThat(mail).containsEntry("IncomingMailServerUseSSL", true);
        assertThat(text(mail, "OutgoingMailServerHostName")).isEqualTo("smtp.cefetmg.br");
        assertThat(mail).containsEntry("OutgoingMailServerPortNumber", 587);
        assertThat(mail).containsEntry("OutgoingMailServerUseSSL", true);
        assertThat(text(mail, "EmailAccountName")).isEqualTo(Samples.NAME);
        assertThat(text(mail, "EmailAddress")).isEqualTo(Samples.ADDRESS.asString());
        assertThat(text(mail, "EmailAccountDescription")).isEqualTo("CEFET-MG (" + protocol + ")");
    }

    @ParameterizedTest
    @CsvSource({"IMAP, AS_MANUAL", "IMAP, SSL", "POP, AS_MANUAL", "POP, SSL"})
    void obeysApplesSchemaAndOurRules(ReceiveProtocol protocol, Connection connection) {
        Map<String, Object> profile = parsed(Samples.text(Samples.profile(protocol, connection)));
        assertThat(AppleSchema.INSTANCE.violationsOf(profile)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"IMAP, pop.cefetmg.br", "POP, imap.cefetmg.br"})
    void doesNotNameTheOtherHost(ReceiveProtocol protocol, String otherHost) {
        assertThat(Samples.text(Samples.profile(protocol, AS_MANUAL))).doesNotContain(otherHost);
    }

    @Nested
    class WhenItIsTamperedWith {
        static Stream<ProfileTampering> tamperings() {
            return ProfileTampering.all();
        }

        @ParameterizedTest
        @MethodSource("tamperings")
        void theSchemaObjects(ProfileTampering tampering) {
            String original = Samples.text(Samples.profile(tampering.protocol(), AS_MANUAL));
            assertThat(AppleSchema.INSTANCE.violationsOf(parsed(tampering.on(original))))
                    .isNotEmpty();
        }

        @ParameterizedTest
        @MethodSource("tamperings")
        void thePolicyObjects(ProfileTampering tampering) {
            PayloadRequest request = Samples.profile(tampering.protocol(), AS_MANUAL);
            String tampered = withOwnDigest(tampering.on(Samples.text(request)));
            assertThatExceptionOfType(PolicyViolated.class)
                    .isThrownBy(() -> Samples.POLICY.check(Samples.MANUAL, request, Samples.payload(request, tampered)))
                    .satisfies(problem -> assertThat(problem.reason()).doesNotContain("name of its content"));
        }
    }

    @Test
    void oneChangedLetterIsAnotherContent() {
        PayloadRequest request = Samples.profile(IMAP, AS_MANUAL);
        String changed = Samples.text(request).replace("E-mail institucional", "e-mail institucional");
        assertThatExceptionOfType(PolicyViolated.class)
                .isThrownBy(() -> Samples.POLICY.check(Samples.MANUAL, request, Samples.payload(request, changed)))
                .satisfies(problem -> assertThat(problem.reason()).contains("name of its content"));
    }

    @Test
    void theContentUuidChangesWithTheContentOnly() {
        assertThat(Stream.of(
                                Samples.profile(IMAP, AS_MANUAL),
                                Samples.profile(IMAP, SSL),
                                Samples.profile(POP, AS_MANUAL),
                                Samples.profile(POP, SSL))
                        .map(request -> text(parsed(Samples.text(request)), "PayloadUUID")))
                .doesNotHaveDuplicates();
    }

    /** The text with its PayloadUUID made right again, as a forger who knows the rule would. */
    private static String withOwnDigest(String text) {
        String uuid = text(parsed(text), "PayloadUUID");
        String rest = text.replace(uuid, "");
        String right = AppleProfile.spelt(StableIdentifiers.contentUuid(rest.getBytes(StandardCharsets.UTF_8)));
        return text.replace(uuid, right);
    }
}
