package br.cefetmg.carteiro.payload;

import static br.cefetmg.carteiro.account.ReceiveProtocol.IMAP;
import static br.cefetmg.carteiro.payload.PayloadFormat.THUNDERBIRD_ANDROID_QR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import br.cefetmg.carteiro.account.MailAddress;
import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.problem.PolicyViolated;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("thunderbird-android-qr")
class ThunderbirdCodeTest {
    private static final String SCHEMA = "thunderbird-android-qr";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IMAP | AS_MANUAL | [1,[1,1],[0,\"imap.cefetmg.br\",143,2,1,\"fulano@cefetmg.br\"],"
                        + "[[[0,\"smtp.cefetmg.br\",587,2,1,\"fulano@cefetmg.br\"],[\"fulano@cefetmg.br\",\"Fulano de Tal\"]]]]",
                "POP | SSL | [1,[1,1],[1,\"pop.cefetmg.br\",995,3,1,\"fulano@cefetmg.br\"],"
                        + "[[[0,\"smtp.cefetmg.br\",587,2,1,\"fulano@cefetmg.br\"],[\"fulano@cefetmg.br\",\"Fulano de Tal\"]]]]"
            })
    void isTheTextThatTheAppAccepts(ReceiveProtocol protocol, Connection connection, String expected) {
        PayloadRequest request = new PayloadRequest(
                Samples.account("Fulano de Tal", MailAddress.of("fulano@cefetmg.br"), protocol),
                THUNDERBIRD_ANDROID_QR,
                new PayloadOptions(connection));
        assertThat(Samples.text(request)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"IMAP, AS_MANUAL", "IMAP, SSL", "POP, AS_MANUAL", "POP, SSL"})
    void obeysTheSchema(ReceiveProtocol protocol, Connection connection) {
        assertThat(Schemas.violations(SCHEMA, Samples.text(text(protocol, connection))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ReceiveProtocol.class)
    void thePictureHoldsExactlyTheText(ReceiveProtocol protocol) {
        assertThat(CameraReader.scan(Samples.text(picture(protocol))))
                .isEqualTo(Samples.text(text(protocol, Connection.AS_MANUAL)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "143 | 993",
                "143,2 | 143,0",
                "143,2,1 | 143,2,4",
                "143,2 | 143,3",
                "\"imap.cefetmg.br\" | \"imap.exemplo.br\"",
                "[0,\"imap | [1,\"imap",
                "587 | 465",
                "[1,1] | [1,2]",
                "@cefetmg.br\"],[[[ | @cefetmg.br\",\"\",\"x\"],[[[",
                "@cefetmg.br\"],[[[ | @cefetmg.br\",null],[[[",
                "]]]] | ]]],[]]"
            })
    void neitherSchemaNorPolicyTakesAnotherText(String from, String to) {
        PayloadRequest request = text(IMAP, Connection.AS_MANUAL);
        String tampered = Samples.text(request).replace(from, to);
        assertThat(tampered).isNotEqualTo(Samples.text(request));
        assertThat(Schemas.violations(SCHEMA, tampered)).isNotEmpty();
        refused(request, tampered);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#000 | #fff",
                "#fff | url(https://exemplo.br)",
                "<title> | <script>x()</script><title>",
                "<title> | <title>Conceição ",
                "<title> | <!-- x --><title>",
                "<svg  | <svg onload=\"x()\" ",
                "h7v1 | h6v1",
                "h7v1 | h9999v1",
                "M4 4h | M0 4h",
                "M4 4h | L4 4h"
            })
    void thePolicyTakesNoOtherPicture(String from, String to) {
        PayloadRequest request = picture(IMAP);
        String tampered = Samples.text(request).replace(from, to);
        assertThat(tampered).isNotEqualTo(Samples.text(request));
        refused(request, tampered);
    }

    @Test
    void aLineEndMakesItAnotherCode() {
        PayloadRequest request = text(IMAP, Connection.AS_MANUAL);
        refused(request, Samples.text(request) + "\n");
    }

    @Test
    void peopleAreShownThePicture() {
        assertThat(THUNDERBIRD_ANDROID_QR.forPeople().mediaType()).isEqualTo("image/svg+xml");
        assertThat(THUNDERBIRD_ANDROID_QR.mediaType()).isEqualTo("application/json");
        assertThat(PayloadFormat.SETTINGS_CARD.forPeople().mediaType()).isEqualTo("text/html");
    }

    private static PayloadRequest text(ReceiveProtocol protocol, Connection connection) {
        return new PayloadRequest(Samples.account(protocol), THUNDERBIRD_ANDROID_QR, new PayloadOptions(connection));
    }

    private static PayloadRequest picture(ReceiveProtocol protocol) {
        return new PayloadRequest(
                Samples.account(protocol),
                THUNDERBIRD_ANDROID_QR,
                PayloadOptions.AS_MANUAL,
                THUNDERBIRD_ANDROID_QR.forPeople());
    }

    private static void refused(PayloadRequest request, String tampered) {
        assertThatExceptionOfType(PolicyViolated.class)
                .isThrownBy(() -> Samples.POLICY.check(Samples.MANUAL, request, Samples.payload(request, tampered)));
    }
}
