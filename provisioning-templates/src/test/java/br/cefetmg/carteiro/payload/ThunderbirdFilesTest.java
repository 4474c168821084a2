package br.cefetmg.carteiro.payload;

import static br.cefetmg.carteiro.account.ReceiveProtocol.IMAP;
import static br.cefetmg.carteiro.account.ReceiveProtocol.POP;
import static br.cefetmg.carteiro.payload.PayloadFormat.THUNDERBIRD_ANDROID_K9S;
import static br.cefetmg.carteiro.payload.PayloadFormat.THUNDERBIRD_AUTOCONFIG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import br.cefetmg.carteiro.account.MailAddress;
import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.problem.PolicyViolated;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Thunderbird's XML files")
class ThunderbirdFilesTest {
    @Nested
    @DisplayName("thunderbird-android-k9s")
    class SettingsFile {
        private static final String ACCOUNT = "/k9settings[@version='99'][@format='1']/accounts/account";

        @ParameterizedTest
        @CsvSource({
            "IMAP, AS_MANUAL, IMAP, imap.cefetmg.br, 143, STARTTLS_REQUIRED",
            "IMAP, SSL, IMAP, imap.cefetmg.br, 993, SSL_TLS_REQUIRED",
            "POP, AS_MANUAL, POP3, pop.cefetmg.br, 110, STARTTLS_REQUIRED",
            "POP, SSL, POP3, pop.cefetmg.br, 995, SSL_TLS_REQUIRED"
        })
        void anotherReaderFindsWhatTheManualSays(
                ReceiveProtocol protocol,
                Connection connection,
                String type,
                String host,
                String port,
                String security) {
            ForeignXml xml = ForeignXml.of(Samples.text(new PayloadRequest(
                    Samples.account(protocol), THUNDERBIRD_ANDROID_K9S, new PayloadOptions(connection))));
            String incoming = ACCOUNT + "/incoming-server[@type='" + type + "']";
            String outgoing = ACCOUNT + "/outgoing-server[@type='SMTP']";
            assertThat(Stream.of("host", "port", "connection-security", "authentication-type", "username")
                            .map(element -> xml.at(incoming + "/" + element)))
                    .containsExactly(host, port, security, "PLAIN", Samples.ADDRESS.asString());
            assertThat(Stream.of("host", "port", "connection-security", "authentication-type", "username")
                            .map(element -> xml.at(outgoing + "/" + element)))
                    .containsExactly(
                            "smtp.cefetmg.br", "587", "STARTTLS_REQUIRED", "PLAIN", Samples.ADDRESS.asString());
            assertThat(xml.at(ACCOUNT + "/identities/identity/name")).isEqualTo(Samples.NAME);
            assertThat(xml.at(ACCOUNT + "/identities/identity/email")).isEqualTo(Samples.ADDRESS.asString());
            assertThat(xml.at(ACCOUNT + "/name")).isEqualTo("CEFET-MG (" + protocol + ")");
            assertThat(xml.at(ACCOUNT + "/settings/value[@key='deletePolicy']")).isEqualTo("DELETE");
            assertThat(xml.at("count(//*[contains(local-name(), 'assword')])")).isEqualTo("0");
        }

        @Test
        void theAccountIsTheSameAgainForTheSamePersonAndProtocolOnly() {
            String uuid = uuid(IMAP);
            assertThat(UUID.fromString(uuid)).hasToString(uuid);
            assertThat(uuid).isEqualTo(uuid(IMAP)).isNotEqualTo(uuid(POP));
        }

        private String uuid(ReceiveProtocol protocol) {
            return ForeignXml.of(Samples.text(Samples.of(THUNDERBIRD_ANDROID_K9S, protocol)))
                    .at(ACCOUNT + "/@uuid");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "<username> | <password>x</password><username>",
                    "DELETE< | NEVER<",
                    ">143< | >993<",
                    ">143< | > 143<",
                    "STARTTLS_REQUIRED | NONE",
                    "PLAIN | CRAM_MD5",
                    "type=\"IMAP\" | type=\"POP3\"",
                    "imap.cefetmg.br | imap.exemplo.br",
                    "format=\"1\" | format=\"2\"",
                    "<accounts> | <global/><accounts>",
                    "<name>CEFET-MG (IMAP) | <name>Conceição",
                    "<accounts> | <!-- Conceição --><accounts>",
                    "<accounts> | Conceição<accounts>",
                    "<k9settings | <!DOCTYPE x><k9settings",
                    "uuid=\" | uuid=\"x",
                    "<identities> | <identities/><identities>"
                })
        void thePolicyTakesNoOther(String from, String to) {
            refused(Samples.of(THUNDERBIRD_ANDROID_K9S, IMAP), from, to);
        }
    }

    @Nested
    @DisplayName("thunderbird-autoconfig")
    class Autoconfig {
        private static final String PROVIDER = "/clientConfig[@version='1.1']/emailProvider[@id='cefetmg.br']";

        @ParameterizedTest
        @CsvSource({"IMAP, imap, imap.cefetmg.br, 143, ''", "POP, pop3, pop.cefetmg.br, 110, false"})
        void anotherReaderFindsOneServerAndForPopThatNothingIsLeftOnIt(
                ReceiveProtocol protocol, String type, String host, String port, String left) {
            ForeignXml xml = ForeignXml.of(Samples.text(Samples.of(THUNDERBIRD_AUTOCONFIG, protocol)));
            assertThat(xml.at("count(" + PROVIDER + "/incomingServer)")).isEqualTo("1");
            assertThat(xml.at("count(" + PROVIDER + "/outgoingServer)")).isEqualTo("1");
            String server = PROVIDER + "/incomingServer[@type='" + type + "']";
            assertThat(Stream.of("hostname", "port", "socketType", "authentication", "username")
                            .map(element -> xml.at(server + "/" + element)))
                    .containsExactly(host, port, "STARTTLS", "password-cleartext", "%EMAILADDRESS%");
            assertThat(xml.at(server + "/pop3/leaveMessagesOnServer")).isEqualTo(left);
            assertThat(Stream.of("hostname", "port", "socketType")
                            .map(element -> xml.at(PROVIDER + "/outgoingServer/" + element)))
                    .containsExactly("smtp.cefetmg.br", "587", "STARTTLS");
            assertThat(xml.at(PROVIDER + "/domain")).isEqualTo("cefetmg.br");
        }

        @Test
        void saysNothingOfThePerson() {
            PayloadRequest other = new PayloadRequest(
                    Samples.account("Fulano", MailAddress.of("fulano@cefetmg.br"), POP),
                    THUNDERBIRD_AUTOCONFIG,
                    PayloadOptions.AS_MANUAL);
            assertThat(Samples.text(other)).isEqualTo(Samples.text(Samples.of(THUNDERBIRD_AUTOCONFIG, POP)));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "<leaveMessagesOnServer>false | <leaveMessagesOnServer>true",
                    "<leaveMessagesOnServer>false</leaveMessagesOnServer> | <downloadOnBiff>true</downloadOnBiff>",
                    "STARTTLS | TLS",
                    "STARTTLS | plain",
                    ">110< | >995<",
                    "password-cleartext | password-encrypted",
                    "<domain>cefetmg.br</domain> | <displayName>CEFET-MG</displayName>",
                    "type=\"pop3\" | type=\"imap\"",
                    "%EMAILADDRESS% | %EMAILLOCALPART%"
                })
        void thePolicyTakesNoOther(String from, String to) {
            refused(Samples.of(THUNDERBIRD_AUTOCONFIG, POP), from, to);
        }
    }

    private static void refused(PayloadRequest request, String from, String to) {
        assertThat(Samples.text(request)).contains(from);
        String tampered = Samples.text(request).replaceFirst(java.util.regex.Pattern.quote(from), to);
        assertThatExceptionOfType(PolicyViolated.class)
                .isThrownBy(() -> Samples.POLICY.check(Samples.MANUAL, request, Samples.payload(request, tampered)));
    }
}
