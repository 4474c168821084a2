package br.cefetmg.carteiro.payload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("config-v1.1.xml, the public answer")
class DiscoveryDocumentTest {
    private final String document = new String(
            DiscoveryDocument.of(Samples.MANUAL, Set.of("cefetmg.br", "aluno.cefetmg.br")), StandardCharsets.UTF_8);
    private final ForeignXml xml = ForeignXml.of(document);

    @Test
    void offersImapOnlyFirstAsTheManualSaysAndThenOverTls() {
        assertThat(xml.at("count(//incomingServer)")).isEqualTo("2");
        assertThat(xml.at("//incomingServer[1]/@type")).isEqualTo("imap");
        assertThat(xml.at("//incomingServer[1]/port")).isEqualTo("143");
        assertThat(xml.at("//incomingServer[1]/socketType")).isEqualTo("STARTTLS");
        assertThat(xml.at("//incomingServer[2]/@type")).isEqualTo("imap");
        assertThat(xml.at("//incomingServer[2]/port")).isEqualTo("993");
        assertThat(xml.at("//incomingServer[2]/socketType")).isEqualTo("SSL");
        assertThat(document).doesNotContainIgnoringCase("pop");
    }

    @Test
    void sendsByStarttlsOnly() {
        assertThat(xml.at("count(//outgoingServer)")).isEqualTo("1");
        assertThat(xml.at("//outgoingServer[@type='smtp']/port")).isEqualTo("587");
        assertThat(xml.at("//outgoingServer/socketType")).isEqualTo("STARTTLS");
    }

    @Test
    void namesEveryDomainThatIsServed() {
        assertThat(xml.at("/clientConfig/emailProvider/@id")).isEqualTo("aluno.cefetmg.br");
        assertThat(xml.at("count(//domain)")).isEqualTo("2");
        assertThat(xml.at("//domain[2]")).isEqualTo("cefetmg.br");
    }
}
