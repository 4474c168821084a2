package br.cefetmg.carteiro.payload;

import static br.cefetmg.carteiro.account.ReceiveProtocol.IMAP;
import static br.cefetmg.carteiro.account.ReceiveProtocol.POP;
import static br.cefetmg.carteiro.payload.Connection.AS_MANUAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import br.cefetmg.carteiro.account.MailAddress;
import br.cefetmg.carteiro.problem.NotRepresentable;
import br.cefetmg.carteiro.problem.PolicyViolated;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The policy: exactly what was asked, or nothing")
class PayloadPolicyTest {
    private static final String PAGE = "text/html";
    private static final String DATA = "application/json";

    static Stream<PayloadRequest> requests() {
        return Samples.requests();
    }

    /** Without what holds for everybody: the vocabulary of an app, the document of a domain. */
    static Stream<PayloadRequest> aboutSomebody() {
        return byProtocol().filter(request -> request.format() != PayloadFormat.THUNDERBIRD_AUTOCONFIG);
    }

    static Stream<PayloadRequest> byProtocol() {
        return Samples.requests().filter(request -> request.format() != PayloadFormat.ANDROID_RESTRICTIONS);
    }

    @ParameterizedTest
    @MethodSource("aboutSomebody")
    void anotherPersonsFileIsRefused(PayloadRequest request) {
        PayloadRequest other = new PayloadRequest(
                Samples.account(
                        "Fulano",
                        MailAddress.of("fulano@cefetmg.br"),
                        request.account().protocol()),
                request.format(),
                request.options(),
                request.representation());
        refused(request, Samples.payload(request, Samples.bytes(other)));
    }

    @ParameterizedTest
    @MethodSource("byProtocol")
    void theOtherProtocolsFileIsRefused(PayloadRequest request) {
        PayloadRequest other = new PayloadRequest(
                Samples.account(request.account().protocol() == IMAP ? POP : IMAP),
                request.format(),
                request.options(),
                request.representation());
        refused(request, Samples.payload(request, Samples.bytes(other)));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void aFileUnderAnotherNameIsRefused(PayloadRequest request) {
        Payload payload = Samples.RENDERER.render(Samples.MANUAL, request);
        refused(request, new Payload(payload.format(), payload.mediaType(), "Conceição.txt", payload.bytes()));
        refused(request, new Payload(payload.format(), "text/rtf", payload.fileName(), payload.bytes()));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void anEndlessFileIsRefused(PayloadRequest request) {
        byte[] file = Samples.bytes(request);
        refused(request, Samples.payload(request, Arrays.copyOf(file, file.length + 65_536)));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void halfAFileIsRefused(PayloadRequest request) {
        byte[] file = Samples.bytes(request);
        refused(request, Samples.payload(request, Arrays.copyOf(file, file.length / 2)));
        refused(request, Samples.payload(request, new byte[0]));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Valores | <script>x</script><p>Valores",
                "<p>Valores | <p onclick=\"x\">Valores",
                "<p>Valores | <a href=\"https://exemplo.br\">x</a><p>Valores",
                "<p>Valores | <form><input/></form><p>Valores",
                "<p>Valores | <!-- x --><p>Valores",
                "<p>Valores | <p>Conceição, valores",
                "<style> | <style>@import 'x';",
                "<style> | <style>body { background: url(x) }",
                ">143< | >144<",
                ">imap.cefetmg.br< | >imap.exemplo.br<",
                ">STARTTLS< | >Nenhuma<",
                "Não | &entidade;"
            })
    void aPageWithSomethingElseInItIsRefused(String from, String to) {
        PayloadRequest request = Samples.card(IMAP, PAGE);
        String text = Samples.text(request).replace("nenhum aplicativo", "Não: nenhum aplicativo");
        assertThat(text).contains(from);
        refused(request, Samples.payload(request, text.replace(from, to)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "143 | 144",
                "\"993\" | \"994\"",
                "\"imap.cefetmg.br\" | \"imap.exemplo.br\"",
                "\"signed\": false | \"signed\": false, \"password\": \"\"",
                "\"signed\": false | \"signed\": false, \"signed\": false",
                "\"signed\": false | \"signed\": \"false\"",
                "\"label\": \"Nome\" | \"label\": \"Conceição\"",
                "\"way\": | \"senha\": \"x\", \"way\":"
            })
    void dataWithSomethingElseInItIsRefused(String from, String to) {
        PayloadRequest request = Samples.card(IMAP, DATA);
        assertThat(Samples.text(request)).contains(from);
        refused(request, Samples.payload(request, Samples.text(request).replace(from, to)));
        refused(request, Samples.payload(request, Samples.text(request) + "{}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PropertyList-1.0.dtd\"> | PropertyList-1.0.dtd\" [<!ENTITY x \"y\">]>",
                "<dict> | <dict><!-- x -->",
                "<dict> | <dict>Conceição",
                "E-mail institucional do | E-mail de Conceição D'Ávila &amp; Filhos do",
                "por IMAP e SMTP | por pop.cefetmg.br e SMTP"
            })
    void aProfileWithSomethingElseInItIsRefused(String from, String to) {
        PayloadRequest request = Samples.profile(IMAP, AS_MANUAL);
        assertThat(Samples.text(request)).contains(from);
        refused(request, Samples.payload(request, Samples.text(request).replace(from, to)));
    }

    @Test
    void aNameThatIsTheOtherHostCannotStandInAnyFile() {
        Samples.requestsOf(Samples.account("pop.cefetmg.br", Samples.ADDRESS, IMAP))
                .forEach(request -> notRepresentable(request, "name"));
        Samples.requestsOf(Samples.account("Fulano", MailAddress.of("imap.cefetmg.br@cefetmg.br"), POP))
                .forEach(request -> notRepresentable(request, "address"));
    }

    private static void notRepresentable(PayloadRequest request, String field) {
        assertThatExceptionOfType(NotRepresentable.class)
                .isThrownBy(() ->
                        Samples.POLICY.check(Samples.MANUAL, request, Samples.RENDERER.render(Samples.MANUAL, request)))
                .satisfies(problem -> assertThat(problem.field()).isEqualTo(field));
    }

    private static void refused(PayloadRequest request, Payload payload) {
        assertThatExceptionOfType(PolicyViolated.class)
                .isThrownBy(() -> Samples.POLICY.check(Samples.MANUAL, request, payload))
                .satisfies(problem -> assertThat(problem.reason()).doesNotContain("Conceição", "davila"));
    }
}
