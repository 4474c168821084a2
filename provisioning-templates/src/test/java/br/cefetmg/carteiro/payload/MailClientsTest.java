package br.cefetmg.carteiro.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Mail programs are data")
class MailClientsTest {
    private static final String ENTRY = """
            - slug: some-mail
              name: Some Mail
              systems: [linux]
              format: settings-card
              otherScreen: none
              custody: {answer: not-stated, maker: Somebody, source: none, date: 2026-11-24}
              receiving: as-manual
              way: Menu
              verified: false
              labels: {address: E-mail}
              security: {STARTTLS: STARTTLS, IMPLICIT_TLS: SSL}
            """;
    private final MailClients clients = MailClients.builtIn();

    private static MailClients read(String yaml) throws IOException {
        return MailClientReader.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @EnumSource
    void everySystemHasOne(DeviceSystem system) {
        assertThat(clients.on(system)).isNotEmpty();
    }

    @Test
    void thoseThatReadAFileComeFirst() {
        assertThat(clients.on(DeviceSystem.ANDROID))
                .extracting(MailClient::slug)
                .containsExactly("thunderbird-android", "outlook-mobile", "gmail-android", "samsung-email");
    }

    @Test
    void whoHandsTheCredentialOnIsNamedWithItsMaker() {
        assertThat(clients.clients().stream()
                        .filter(client -> client.custody() instanceof Custody.HandedToMaker)
                        .map(MailClient::slug))
                .containsExactly("outlook-new", "outlook-mobile");
    }

    @Test
    @DisplayName(
            "whoever might send the credential in the clear is told of TLS from the first byte first: Outlook (ADR 15)")
    void outlookIsToldOfTlsFromTheFirstByteFirst() {
        assertThat(clients.clients().stream()
                        .filter(client -> client.receiving() == Receiving.TLS_AT_ONCE)
                        .map(MailClient::slug))
                .isEqualTo(clients.slugs().stream()
                        .filter(slug -> slug.startsWith("outlook-"))
                        .toList())
                .containsExactly("outlook-classic", "outlook-new", "outlook-mobile");
    }

    @Test
    void theCardSaysSoBeforeTheWay() {
        String card = Samples.text(Samples.card(ReceiveProtocol.IMAP, "text/html"));
        int title = card.indexOf("<h2>Novo Outlook (Windows)</h2>");
        assertThat(card.substring(title, card.indexOf("Configurações ›", title)))
                .contains("entrega a sua senha", "Microsoft", "2025-02-20");
        assertThat(card.split("entrega a sua senha", -1)).hasSize(3);
    }

    @Nested
    class Hidden {
        @Test
        void isNeitherOfferedNorOnTheCard() {
            MailClients rest = clients.without(Set.of("gmail-android", "outlook-new"));
            assertThat(rest.ofSlug("gmail-android")).isEmpty();
            assertThat(rest.clients()).hasSize(clients.clients().size() - 2);
            PayloadRenderer renderer = new PayloadRenderer(List.of(), Optional.empty(), rest);
            Payload card = renderer.render(Samples.MANUAL, Samples.card(ReceiveProtocol.IMAP, "text/html"));
            assertThat(new String(card.bytes(), StandardCharsets.UTF_8)).doesNotContain("Gmail", "Novo Outlook");
            new PayloadPolicy(renderer).check(Samples.MANUAL, Samples.card(ReceiveProtocol.IMAP, "text/html"), card);
        }

        @Test
        void mustBeKnown() {
            assertThatThrownBy(() -> clients.without(Set.of("pine"))).hasMessage("pine");
        }
    }

    @Nested
    class TheReader {
        @Test
        void readsAnEntry() throws IOException {
            assertThat(read(ENTRY).slugs()).containsExactly("some-mail");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                slug: some-mail     | slug: Some Mail
                systems: [linux]    | systems: [beos]
                systems: [linux]    | systems: []
                format: settings-card | format: carrier-pigeon
                verified: false     | verified: perhaps
                verified: false     | verified: false\\nverified: true
                verified: false     | checked: false
                way: Menu           | way:
                answer: not-stated  | answer: perhaps
                answer: not-stated  | answer: direct
                date: 2026-11-24    | date: yesterday
                receiving: as-manual | receiving: backwards
                labels: {address: E-mail} | labels: {}
                IMPLICIT_TLS: SSL   | NONE: -
                """)
        void believesNothing(String right, String wrong) {
            assertThat(ENTRY).contains(right);
            String text = ENTRY.replace(right, wrong.replace("\\n", "\n  "));
            assertThatThrownBy(() -> read(text)).isInstanceOfAny(IOException.class, RuntimeException.class);
        }

        @Test
        void refusesAProgramTwice() {
            assertThatThrownBy(() -> read(ENTRY + ENTRY)).hasMessageContaining("twice");
        }
    }

    @Test
    void whatIsOfferedForPeopleHasItsProgram() {
        assertThat(Arrays.stream(PayloadFormat.values()).filter(PayloadFormat::isForPeople))
                .allMatch(format -> clients.clients().stream().anyMatch(client -> client.takes(format)));
    }

    @Test
    void thisListIsTheOneThatTheJarBrings() throws IOException {
        try (InputStream yaml =
                MailClients.class.getResourceAsStream("/br/cefetmg/carteiro/templates/card/clients.yaml")) {
            assertThat(MailClientReader.read(java.util.Objects.requireNonNull(yaml)))
                    .isEqualTo(clients);
        }
    }
}
