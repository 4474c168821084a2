package br.cefetmg.carteiro.payload;

import static br.cefetmg.carteiro.account.ReceiveProtocol.IMAP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.payload.reading.PlainXml;
import br.cefetmg.carteiro.payload.reading.UnreadableFile;
import br.cefetmg.carteiro.problem.PolicyViolated;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("outlook-autodiscover")
class OutlookAutodiscoverTest {
    private static final String SAID = """
            IMAP, AS_MANUAL, IMAP, imap.cefetmg.br, 143, off, TLS
            IMAP, SSL, IMAP, imap.cefetmg.br, 993, on, SSL
            POP, AS_MANUAL, POP3, pop.cefetmg.br, 995, on, SSL
            POP, SSL, POP3, pop.cefetmg.br, 995, on, SSL
            """;

    private static final String ACCOUNT = "/Autodiscover/Response/Account";

    @ParameterizedTest
    @CsvSource(textBlock = SAID)
    void hasOneWayToReceiveAndOneToSend(
            ReceiveProtocol protocol,
            Connection connection,
            String type,
            String host,
            String port,
            String ssl,
            String encryption)
            throws UnreadableFile {
        PayloadRequest request = new PayloadRequest(
                Samples.account(protocol), PayloadFormat.OUTLOOK_AUTODISCOVER, new PayloadOptions(connection));
        List<PlainXml.Leaf> leaves = PlainXml.read(Samples.bytes(request));
        assertThat(texts(leaves, "Type")).containsExactly(type, "SMTP");
        assertThat(texts(leaves, "Server")).containsExactly(host, "smtp.cefetmg.br");
        assertThat(texts(leaves, "Port")).containsExactly(port, "587");
        assertThat(texts(leaves, "SSL")).containsExactly(ssl, "off");
        assertThat(texts(leaves, "Encryption")).containsExactly(encryption, "TLS");
        assertThat(texts(leaves, "LoginName")).containsOnly(Samples.ADDRESS.asString());
        assertThat(texts(leaves, "UsePOPAuth")).containsExactly("on");
        assertThat(leaves)
                .extracting(PlainXml.Leaf::namespace)
                .containsOnly("http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a");
    }

    @ParameterizedTest
    @CsvSource(textBlock = SAID)
    void anotherReaderFindsTheSame(
            ReceiveProtocol protocol,
            Connection connection,
            String type,
            String host,
            String port,
            String ssl,
            String encryption) {
        ForeignXml xml = ForeignXml.of(Samples.text(new PayloadRequest(
                Samples.account(protocol), PayloadFormat.OUTLOOK_AUTODISCOVER, new PayloadOptions(connection))));
        assertThat(xml.at("count(" + ACCOUNT + "/Protocol)")).isEqualTo("2");
        assertThat(ofProtocol(xml, type)).containsExactly(host, port, Samples.ADDRESS.asString(), ssl, encryption);
        assertThat(ofProtocol(xml, "SMTP"))
                .containsExactly("smtp.cefetmg.br", "587", Samples.ADDRESS.asString(), "off", "TLS");
        assertThat(xml.at("/Autodiscover/Response/User/DisplayName")).isEqualTo(Samples.NAME);
        assertThat(xml.at("count(//*[contains(name(), 'assword')])")).isEqualTo("0");
    }

    private static Stream<String> ofProtocol(ForeignXml xml, String type) {
        return Stream.of("Server", "Port", "LoginName", "SSL", "Encryption")
                .map(element -> xml.at(ACCOUNT + "/Protocol[Type='" + type + "']/" + element));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<Port>143 | <Port>993",
                "<Encryption>TLS | <Encryption>Auto",
                "<Encryption>TLS | <Encryption>None",
                "<SPA>off | <SPA>on",
                "<AuthRequired>on | <AuthRequired>off",
                "</Account> | <Protocol><Type>POP3</Type></Protocol></Account>",
                "<Action>settings | <Action>redirectUrl",
                "</Account> | <Password>x</Password></Account>",
                "<User> | <User id=\"x\">",
                "<User> | <!-- x --><User>",
                "responseschema/2006a | responseschema/2006b",
                "<Account> | <Account>x",
                "imap.cefetmg.br | pop.cefetmg.br"
            })
    void anAnswerThatSomebodySpoiltIsRefused(String from, String to) {
        PayloadRequest request = Samples.outlook(PayloadFormat.OUTLOOK_AUTODISCOVER, IMAP);
        String text = Samples.text(request);
        assertThat(text).contains(from);
        assertThatExceptionOfType(PolicyViolated.class)
                .isThrownBy(() -> Samples.POLICY.check(
                        Samples.MANUAL, request, Samples.payload(request, text.replaceFirst(from, to))));
    }

    private static List<String> texts(List<PlainXml.Leaf> leaves, String name) {
        return leaves.stream()
                .filter(leaf -> leaf.path().endsWith("/" + name))
                .map(PlainXml.Leaf::text)
                .toList();
    }
}
