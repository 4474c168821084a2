package br.cefetmg.carteiro.payload;

import static br.cefetmg.carteiro.account.ReceiveProtocol.IMAP;
import static br.cefetmg.carteiro.account.ReceiveProtocol.POP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.manual.MailService;
import br.cefetmg.carteiro.manual.MailServices;
import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.problem.PolicyViolated;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("settings-card: each program is told of the ways to receive that are safe with it")
class SettingsCardTest {
    private static final String PAGE = "text/html";
    private static final String DATA = "application/json";

    private static JsonNode clients(Manual manual, ReceiveProtocol protocol) {
        try {
            return new ObjectMapper().readTree(text(manual, protocol, DATA)).path("clients");
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode client(ReceiveProtocol protocol, String slug) {
        for (JsonNode one : clients(Samples.MANUAL, protocol)) {
            if (one.path("client").asText().equals(slug)) {
                return one;
            }
        }
        throw new AssertionError("no " + slug);
    }

    private static String said(JsonNode client, String key, String member) {
        for (JsonNode row : client.path("settings")) {
            if (row.path("key").asText().equals(key)) {
                return row.path(member).asText();
            }
        }
        throw new AssertionError("no " + key);
    }

    private static String text(Manual manual, ReceiveProtocol protocol, String mediaType) {
        byte[] card = Samples.RENDERER
                .render(manual, Samples.card(protocol, mediaType))
                .bytes();
        return new String(card, StandardCharsets.UTF_8);
    }

    /** What the page says to one program. */
    private static String section(ReceiveProtocol protocol, String name) {
        String page = text(Samples.MANUAL, protocol, PAGE);
        int start = page.indexOf("<h2>" + name + "</h2>");
        return page.substring(start, page.indexOf("</section>", start));
    }

    @Nested
    @DisplayName("Outlook receives by TLS from the first byte (ADR 15)")
    class Outlook {
        @ParameterizedTest
        @ValueSource(strings = {"outlook-classic", "outlook-new", "outlook-mobile"})
        void byImapFirst(String slug) {
            JsonNode client = client(IMAP, slug);
            assertThat(said(client, "incomingPort", "value")).isEqualTo("993");
            assertThat(said(client, "incomingSecurity", "value")).startsWith("SSL");
            assertThat(said(client, "incomingPort", "alternative")).isEqualTo("143");
            assertThat(said(client, "incomingSecurity", "alternative")).isEqualToIgnoringCase("STARTTLS");
        }

        @ParameterizedTest
        @ValueSource(strings = {"outlook-classic", "outlook-new", "outlook-mobile"})
        void byPopOnly(String slug) {
            JsonNode client = client(POP, slug);
            assertThat(said(client, "incomingPort", "value")).isEqualTo("995");
            assertThat(said(client, "incomingSecurity", "value")).startsWith("SSL");
            assertThat(said(client, "incomingPort", "alternative")).isEmpty();
            assertThat(said(client, "incomingSecurity", "alternative")).isEmpty();
            assertThat(client.toString()).doesNotContain("110");
        }

        @ParameterizedTest
        @CsvSource({
            "outlook-classic, Outlook clássico (Windows)",
            "outlook-new, Novo Outlook (Windows)",
            "outlook-mobile, Outlook no celular (Android e iOS)"
        })
        void andIsToldWhyOnThePageAndInTheData(String slug, String name) {
            for (ReceiveProtocol protocol : ReceiveProtocol.values()) {
                JsonNode client = client(protocol, slug);
                assertThat(client.path("receiving").asText()).isEqualTo("tls-at-once");
                assertThat(client.path("note").asText()).isNotBlank();
                assertThat(section(protocol, name))
                        .contains("<p>" + client.path("note").asText() + "</p>");
            }
            assertThat(client(POP, slug).path("note").asText()).contains("sem proteção");
            assertThat(section(POP, name)).contains(">995<").doesNotContain("110", "alternative", "Se não");
            assertThat(section(IMAP, name)).contains(">993<", ">143<", "Se não conectar");
        }

        @Test
        void isSentAwayFromTheTableOfAll() {
            String page = text(Samples.MANUAL, POP, PAGE);
            String before = page.substring(0, page.indexOf("<table>"));
            assertThat(before)
                    .contains("Não use esta tabela para:", "Outlook clássico", "Novo Outlook", "Outlook no celular");
        }

        @Test
        void sendsAsTheManualSays() {
            JsonNode client = client(POP, "outlook-new");
            assertThat(said(client, "outgoingPort", "value")).isEqualTo("587");
            assertThat(said(client, "outgoingSecurity", "value")).isEqualTo("StartTLS");
        }

        @Test
        void isNotOnTheCardWhereTheManualOffersNoWayForIt() {
            assertThat(clients(withoutAlternative(), POP).toString()).doesNotContain("outlook-");
            assertThat(text(withoutAlternative(), POP, PAGE)).doesNotContain("Outlook");
            assertThat(clients(withoutAlternative(), IMAP).toString()).contains("outlook-new", "\"note\":\"\"");
            assertThat(text(withoutAlternative(), IMAP, PAGE)).doesNotContain("Não use esta tabela", "SSL/TLS");
        }

        private static Manual withoutAlternative() {
            Manual manual = Samples.MANUAL;
            MailService imap = new MailService(manual.services().imap().primary(), Optional.empty());
            MailService pop = new MailService(manual.services().pop().primary(), Optional.empty());
            return new Manual(
                    manual.code(),
                    manual.revision(),
                    manual.revisedOn(),
                    manual.revalidateBy(),
                    manual.issuingArea(),
                    manual.credential(),
                    new MailServices(imap, pop, manual.services().smtp()));
        }

        @ParameterizedTest
        @ValueSource(strings = {PAGE, DATA})
        void cannotBeHandedTheOtherPort(String mediaType) {
            PayloadRequest request = Samples.card(POP, mediaType);
            String text = Samples.text(request);
            String spoilt = text.replaceFirst("(?<label>Porta de entrada\\D+)995", "${label}110");
            assertThat(spoilt).isNotEqualTo(text);
            assertThatExceptionOfType(PolicyViolated.class)
                    .isThrownBy(() -> Samples.POLICY.check(Samples.MANUAL, request, Samples.payload(request, spoilt)))
                    .satisfies(problem -> assertThat(problem.reason()).contains("incomingPort"));
        }
    }

    @Test
    @DisplayName("the page says whom to ask, since people keep and print it (api.md, help)")
    void saysWhomToAsk() {
        PayloadRenderer renderer = new PayloadRenderer(
                List.of("https://ajuda.exemplo", "Sala 3 & térreo"), Optional.empty(), MailClients.builtIn());
        PayloadRequest request = Samples.card(IMAP, PAGE);
        Payload card = renderer.render(Samples.MANUAL, request);
        assertThat(new String(card.bytes(), StandardCharsets.UTF_8))
                .contains("<h2>Ajuda</h2>\n<p>https://ajuda.exemplo</p>\n<p>Sala 3 &amp; térreo</p>");
        new PayloadPolicy(renderer).check(Samples.MANUAL, request, card);
        assertThat(Samples.text(request)).doesNotContain("Ajuda");
    }

    @ParameterizedTest
    @ValueSource(strings = {"iphone-mail", "gmail-android", "thunderbird", "samsung-email"})
    void othersReceiveAsTheManualSays(String slug) {
        JsonNode client = client(POP, slug);
        assertThat(client.path("receiving").asText()).isEqualTo("as-manual");
        assertThat(client.path("note").asText()).isEmpty();
        assertThat(said(client, "incomingPort", "value")).isEqualTo("110");
        assertThat(said(client, "incomingPort", "alternative")).isEqualTo("995");
        assertThat(section(POP, client.path("name").asText())).contains("Se não houver STARTTLS");
    }
}
