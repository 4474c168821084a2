package br.cefetmg.carteiro.manual;

import static br.cefetmg.carteiro.account.ReceiveProtocol.IMAP;
import static br.cefetmg.carteiro.account.ReceiveProtocol.POP;
import static br.cefetmg.carteiro.manual.Security.IMPLICIT_TLS;
import static br.cefetmg.carteiro.manual.Security.STARTTLS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("MN 010, revision 1.1: one row for each sentence")
class MN010Test {
    private static final Manual MANUAL = ManualReader.builtIn();

    static Stream<Arguments> sentences() {
        return Stream.of(
                says("Número: MN 010", Manual::code, "MN 010"),
                says("Revisão: 1.1", Manual::revision, "1.1"),
                says("Data da Revisão: 23/02/2023", Manual::revisedOn, LocalDate.of(2023, 2, 23)),
                says("Data para Revalidação: 23/02/2024", Manual::revalidateBy, LocalDate.of(2024, 2, 23)),
                says("Área Emitente", Manual::issuingArea, "Diretoria de Tecnologia da Informação (DTI)"),
                says("2.1 Protocolos de recebimento: POP e IMAP", manual -> ReceiveProtocol.values().length, 2),
                says("2.1 Apenas um protocolo: IMAP", manual -> incoming(IMAP).host(), "imap.cefetmg.br"),
                says("2.1 Apenas um protocolo: POP", manual -> incoming(POP).host(), "pop.cefetmg.br"),
                says("2.1 POP, servidor", manual -> incoming(POP).primary().host(), "pop.cefetmg.br"),
                says("2.1 POP, porta", manual -> incoming(POP).primary().port(), 110),
                says("2.1 POP, segurança", manual -> incoming(POP).primary().security(), STARTTLS),
                says("2.1 POP, sem STARTTLS", manual -> incoming(POP).alternative(), ssl("pop.cefetmg.br", 995)),
                says("2.1 IMAP, servidor", manual -> incoming(IMAP).primary().host(), "imap.cefetmg.br"),
                says("2.1 IMAP, porta", manual -> incoming(IMAP).primary().port(), 143),
                says("2.1 IMAP, segurança", manual -> incoming(IMAP).primary().security(), STARTTLS),
                says("2.1 IMAP, sem STARTTLS", manual -> incoming(IMAP).alternative(), ssl("imap.cefetmg.br", 993)),
                says("2.2 SMTP, servidor", manual -> manual.services().smtp().host(), "smtp.cefetmg.br"),
                says(
                        "2.2 SMTP, porta",
                        manual -> manual.services().smtp().primary().port(),
                        587),
                says(
                        "2.2 SMTP, segurança",
                        manual -> manual.services().smtp().primary().security(),
                        STARTTLS),
                says("2.2 SMTP, só STARTTLS", manual -> manual.services().smtp().alternative(), Optional.empty()),
                says(
                        "2.2 SMTP serve a ambos",
                        manual -> outgoing(IMAP),
                        MANUAL.settingsFor(POP).outgoing()),
                says("Modo de Autenticação", Manual::credential, "Senha da Identidade Única do CEFET-MG"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void isReadAsWritten(String sentence, Function<Manual, Object> read, Object expected) {
        assertThat(read.apply(MANUAL)).as(sentence).isEqualTo(expected);
    }

    private static Arguments says(String sentence, Function<Manual, Object> read, Object expected) {
        return arguments(sentence, read, expected);
    }

    private static MailService incoming(ReceiveProtocol protocol) {
        return MANUAL.settingsFor(protocol).incoming();
    }

    private static MailService outgoing(ReceiveProtocol protocol) {
        return MANUAL.settingsFor(protocol).outgoing();
    }

    private static Optional<Endpoint> ssl(String host, int port) {
        return Optional.of(new Endpoint(host, port, IMPLICIT_TLS));
    }
}
