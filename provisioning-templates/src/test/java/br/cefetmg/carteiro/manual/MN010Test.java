package br.cefetmg.carteiro.manual;

import static br.cefetmg.carteiro.account.ReceiveProtocol.IMAP;
import static br.cefetmg.carteiro.account.ReceiveProtocol.POP;
import static br.cefetmg.carteiro.manual.Security.IMPLICIT_TLS;
import static br.cefetmg.carteiro.manual.Security.STARTTLS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import br.cefetmg.carteiro.account.AccountName;
import br.cefetmg.carteiro.account.MailAccount;
import br.cefetmg.carteiro.account.MailAddress;
import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.payload.PayloadOptions;
import br.cefetmg.carteiro.payload.PayloadRenderer;
import br.cefetmg.carteiro.payload.PayloadRequest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("MN 010, revision 1.1: one row for each sentence")
class MN010Test {
    private static final Manual MANUAL = ManualReader.builtIn();
    private static final MailAddress ADDRESS = MailAddress.of("fulana@cefetmg.br");
    private static final PayloadRenderer RENDERER = new PayloadRenderer();
    private static final Pattern APPLE_TYPES = Pattern.compile("<string>(EmailType\\w+)</string>");
    private static final Pattern APPLE_USERS = Pattern.compile("MailServerUsername</key>\\s*<string>([^<]+)</string>");
    private static final Pattern APPLE_HOSTS = Pattern.compile("MailServerHostName</key>\\s*<string>([^<]+)</string>");
    private static final Pattern OUTLOOK_TYPES = Pattern.compile("\nAccountType=(\\w+)");
    private static final Pattern OUTLOOK_USERS = Pattern.compile("UserName=(\\S+@\\S+)");
    private static final Pattern LEAVES_ON_SERVER = Pattern.compile("LeaveOnServer=(0x[01])");
    private static final Pattern CARD_REMOVAL = Pattern.compile("<p>Por (?:IMAP|POP), as mensagens ([^.]+)\\.");

    static Stream<Arguments> sentences() {
        return Stream.of(
                says("Número: MN 010", Manual::code, "MN 010"),
                says("Revisão: 1.1", Manual::revision, "1.1"),
                says("Data da Revisão: 23/02/2023", Manual::revisedOn, LocalDate.of(2023, 2, 23)),
                says("Data para Revalidação: 23/02/2024", Manual::revalidateBy, LocalDate.of(2024, 2, 23)),
                says("Área Emitente", Manual::issuingArea, "Diretoria de Tecnologia da Informação (DTI)"),
                says(
                        "2. O que se configura: o recebimento por IMAP e o envio",
                        manual -> apple(IMAP, APPLE_HOSTS),
                        List.of("imap.cefetmg.br", "smtp.cefetmg.br")),
                says(
                        "2. O que se configura: o recebimento por POP e o envio",
                        manual -> apple(POP, APPLE_HOSTS),
                        List.of("pop.cefetmg.br", "smtp.cefetmg.br")),
                says("2.1 Protocolos de recebimento: POP e IMAP", manual -> ReceiveProtocol.values().length, 2),
                says(
                        "2.1 Apenas um protocolo: IMAP, Apple",
                        manual -> apple(IMAP, APPLE_TYPES),
                        List.of("EmailTypeIMAP")),
                says("2.1 Apenas um protocolo: POP, Apple", manual -> apple(POP, APPLE_TYPES), List.of("EmailTypePOP")),
                says("2.1 Apenas um protocolo: IMAP, Outlook", manual -> outlook(IMAP, OUTLOOK_TYPES), List.of("IMAP")),
                says("2.1 Apenas um protocolo: POP, Outlook", manual -> outlook(POP, OUTLOOK_TYPES), List.of("POP3")),
                says(
                        "2.1 POP: são excluídas do servidor após a transferência",
                        manual -> card(POP, CARD_REMOVAL),
                        List.of("são transferidas para o aparelho e, após a transferência, excluídas do servidor")),
                says("2.1 POP: são excluídas, Outlook", manual -> outlook(POP, LEAVES_ON_SERVER), List.of("0x0")),
                says(
                        "2.1 IMAP: não são excluídas do servidor",
                        manual -> card(IMAP, CARD_REMOVAL),
                        List.of("permanecem no servidor")),
                says("2.1 IMAP: não são excluídas, Outlook", manual -> outlook(IMAP, LEAVES_ON_SERVER), List.of()),
                says("2.1 POP, servidor", manual -> incoming(POP).primary().host(), "pop.cefetmg.br"),
                says("2.1 POP, porta", manual -> incoming(POP).primary().port(), 110),
                says("2.1 POP, segurança", manual -> incoming(POP).primary().security(), STARTTLS),
                says("2.1 POP, sem STARTTLS", manual -> incoming(POP).alternative(), ssl("pop.cefetmg.br", 995)),
                says("2.1 IMAP, servidor", manual -> incoming(IMAP).primary().host(), "imap.cefetmg.br"),
                says("2.1 IMAP, porta", manual -> incoming(IMAP).primary().port(), 143),
                says("2.1 IMAP, segurança", manual -> incoming(IMAP).primary().security(), STARTTLS),
                says("2.1 IMAP, sem STARTTLS", manual -> incoming(IMAP).alternative(), ssl("imap.cefetmg.br", 993)),
                says(
                        "2.2 O envio acontece por SMTP",
                        manual -> outgoing(IMAP),
                        MANUAL.services().smtp()),
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
                says("Usuário: e-mail completo, IMAP, Apple", manual -> apple(IMAP, APPLE_USERS), twice(ADDRESS)),
                says("Usuário: e-mail completo, POP, Apple", manual -> apple(POP, APPLE_USERS), twice(ADDRESS)),
                says("Usuário: e-mail completo, IMAP, Outlook", manual -> outlook(IMAP, OUTLOOK_USERS), once(ADDRESS)),
                says("Usuário: e-mail completo, POP, Outlook", manual -> outlook(POP, OUTLOOK_USERS), once(ADDRESS)),
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

    private static List<String> apple(ReceiveProtocol protocol, Pattern pattern) {
        return found(pattern, PayloadFormat.APPLE_MOBILECONFIG, protocol, StandardCharsets.UTF_8);
    }

    private static List<String> outlook(ReceiveProtocol protocol, Pattern pattern) {
        return found(pattern, PayloadFormat.OUTLOOK_PRF, protocol, Charset.forName("windows-1252"));
    }

    private static List<String> card(ReceiveProtocol protocol, Pattern pattern) {
        return found(pattern, PayloadFormat.SETTINGS_CARD, protocol, StandardCharsets.UTF_8);
    }

    /** Every place in the one file that one request gives. */
    private static List<String> found(
            Pattern pattern, PayloadFormat format, ReceiveProtocol protocol, Charset charset) {
        MailAccount account = new MailAccount(ADDRESS, AccountName.of("Fulana de Tal", ADDRESS), protocol);
        PayloadRequest request = new PayloadRequest(account, format, PayloadOptions.AS_MANUAL);
        String text = new String(RENDERER.render(MANUAL, request).bytes(), charset);
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static List<String> once(MailAddress address) {
        return List.of(address.asString());
    }

    /** To receive and to send. */
    private static List<String> twice(MailAddress address) {
        return List.of(address.asString(), address.asString());
    }

    private static Optional<Endpoint> ssl(String host, int port) {
        return Optional.of(new Endpoint(host, port, IMPLICIT_TLS));
    }
}
