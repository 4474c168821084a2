package br.cefetmg.carteiro.portal.files;

import static br.cefetmg.carteiro.portal.files.WrittenPages.CLIENTS;
import static br.cefetmg.carteiro.portal.files.WrittenPages.MANUAL;
import static br.cefetmg.carteiro.portal.files.WrittenPages.after;
import static br.cefetmg.carteiro.portal.files.WrittenPages.client;
import static br.cefetmg.carteiro.portal.files.WrittenPages.file;
import static br.cefetmg.carteiro.portal.files.WrittenPages.first;
import static br.cefetmg.carteiro.portal.files.WrittenPages.written;
import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.payload.DeviceSystem;
import br.cefetmg.carteiro.payload.MailClient;
import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.portal.Page;
import br.cefetmg.carteiro.portal.device.Browser;
import br.cefetmg.carteiro.portal.device.Device;
import br.cefetmg.carteiro.portal.device.HostApp;
import br.cefetmg.carteiro.portal.device.Introduction;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Pages of the room of files (B-device, B-after)")
class FilesPagesTest {
    static Stream<Arguments> everything() {
        return CLIENTS.clients().stream()
                .flatMap(client -> Arrays.stream(PayloadFormat.values())
                        .filter(client::takes)
                        .flatMap(format -> Arrays.stream(ReceiveProtocol.values())
                                .map(protocol -> Arguments.of(client, format, protocol))));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void tellsOfEachFileBeforeItLeaves(MailClient client, PayloadFormat format, ReceiveProtocol protocol) {
        for (String lang : List.of("pt-BR", "en")) {
            String html = written(
                    "file-" + client.slug() + "-" + format.slug() + "-" + protocol,
                    lang,
                    file(client, format, protocol, Second.NONE));
            String host = MANUAL.settingsFor(protocol).incoming().host();
            assertThat(html)
                    .contains(host, "conceicao.davila@cefetmg.br", "name=\"client\" value=\"" + client.slug() + "\"")
                    .contains(lang.equals("en") ? "There is no password inside." : "Não há senha dentro.")
                    .contains("Conceição D&#39;Ávila &amp; Filhos")
                    .doesNotContain("class=\"notice danger\" role=\"alert\"");
        }
    }

    @ParameterizedTest
    @MethodSource("everything")
    void tellsWhatComesAfter(MailClient client, PayloadFormat format, ReceiveProtocol protocol) {
        for (String lang : List.of("pt-BR", "en")) {
            String html = written(
                    "after-" + client.slug() + "-" + format.slug() + "-" + protocol,
                    lang,
                    after(client, format, protocol));
            assertThat(html)
                    .contains("<ol class=\"steps drawn\">", "role=\"img\"", "href=\"/help\"")
                    .contains("href=\"/portal/files/" + format.slug() + "?client=" + client.slug() + "\"");
            assertThat(html.split("<svg", -1)).hasSameSizeAs(html.split("<li><div>|<li>\\s*<div>", -1));
            assertThat(html.contains(lang.equals("en") ? "line by line" : "linha por linha"))
                    .as("tells how to type")
                    .isEqualTo(format == PayloadFormat.SETTINGS_CARD);
            assertThat(html.contains(
                            lang.equals("en") ? "point the camera at the code" : "aponte a câmera para o código"))
                    .as("tells how to scan")
                    .isEqualTo(format == PayloadFormat.THUNDERBIRD_ANDROID_QR);
            assertThat(html.contains("portal/files/settings-card"))
                    .as("leads to what is typed, or is about it")
                    .isEqualTo(client.takes(PayloadFormat.SETTINGS_CARD));
        }
    }

    @ParameterizedTest
    @MethodSource("everything")
    void leadsToWhatComesAfterThatVeryFile(MailClient client, PayloadFormat format, ReceiveProtocol protocol) {
        assertThat(written("file-to-after", "pt-BR", file(client, format, protocol, Second.NONE)))
                .contains("href=\"/portal/after/" + client.slug() + "?format=" + format.slug() + "\"");
    }

    @ParameterizedTest
    @EnumSource
    void putsTheDeviceAtHandFirst(DeviceSystem system) {
        Device device = new Device(Optional.of(system), Browser.CHROME, Optional.empty());
        for (String lang : List.of("pt-BR", "en")) {
            String html = written("first-" + system.slug(), lang, first(device, ReceiveProtocol.IMAP));
            MailClient best = CLIENTS.on(system).getFirst();
            assertThat(html)
                    .contains("<a class=\"button\" href=\"/portal/files/"
                            + best.format().slug() + "?client=" + best.slug() + "\"")
                    .contains("?device=ipad", "portal/choice/shared");
        }
    }

    @Nested
    class TheFirstPage {
        @Test
        void asksForSafariWhereNothingWouldInstall() {
            Device inInstagram =
                    new Device(Optional.of(DeviceSystem.IPHONE), Browser.OTHER, Optional.of(HostApp.INSTAGRAM));
            assertThat(written("first-instagram", "pt-BR", first(inInstagram, ReceiveProtocol.POP)))
                    .contains("dentro de Instagram", "o navegador é o Safari", "portal/code/apple-mobileconfig");
        }

        @Test
        void saysThatAMacMayBeAnIpad() {
            Device mac = new Device(Optional.of(DeviceSystem.MAC), Browser.SAFARI, Optional.empty());
            assertThat(written("first-safari", "pt-BR", first(mac, ReceiveProtocol.IMAP)))
                    .contains("Este é um iPad");
        }

        @Test
        void asksWhereItRecognisesNothing() {
            Device nothing = new Introduction("curl/8", "", "").device();
            assertThat(written("first-unknown", "pt-BR", first(nothing, ReceiveProtocol.IMAP)))
                    .contains("Não reconhecemos", "href=\"/portal?device=iphone\"");
        }

        @Test
        void offersThunderbirdsCodeFromAnotherScreenOnly() {
            Device android = new Device(Optional.of(DeviceSystem.ANDROID), Browser.CHROME, Optional.empty());
            Device windows = new Device(Optional.of(DeviceSystem.WINDOWS), Browser.CHROME, Optional.empty());
            assertThat(written("first-a", "pt-BR", first(android, ReceiveProtocol.IMAP)))
                    .doesNotContain("thunderbird-android-qr");
            assertThat(written("first-w", "pt-BR", first(windows, ReceiveProtocol.IMAP)))
                    .contains("thunderbird-android-qr");
        }
    }

    @Test
    void warnsBeforeTheFirstStepWhoGetsTheCredential() {
        String html = written(
                "card-outlook-new",
                "pt-BR",
                file(client("outlook-new"), PayloadFormat.SETTINGS_CARD, ReceiveProtocol.IMAP, Second.NONE));
        assertThat(html.indexOf("aos servidores da empresa"))
                .isPositive()
                .isLessThan(html.indexOf("<ol class=\"steps"));
        assertThat(html).contains("20/02/2025");
    }

    @Test
    void leadsToSafariWhereAProfileWouldOnlyBeSaved() {
        Page page = file(client("iphone-mail"), PayloadFormat.APPLE_MOBILECONFIG, ReceiveProtocol.IMAP, Second.NONE);
        Map<String, Object> values = new HashMap<>(page.values());
        values.put("installation", "NEEDS_SAFARI");
        values.put("thisPage", PageAddress.of(URI.create("https://correio.cefetmg.br/"), "portal/files/a?b=c&d=e"));
        for (String lang : List.of("pt-BR", "en")) {
            assertThat(written("file-safari", lang, new Page(page.template(), values)))
                    .contains("https://correio.cefetmg.br/portal/files/a?b=c&amp;d=e</code>", "<svg")
                    .containsPattern("<details><summary>[^<]*Safari[^<]*</summary><form");
        }
    }

    @Test
    void leadsToTheBrowserWhereAMacShowsThePageInsideAnotherProgram() {
        Page page = file(client("mac-mail"), PayloadFormat.APPLE_MOBILECONFIG, ReceiveProtocol.IMAP, Second.NONE);
        Map<String, Object> values = new HashMap<>(page.values());
        values.put("installation", "NEEDS_BROWSER");
        values.put("thisPage", PageAddress.of(URI.create("https://correio.cefetmg.br/"), "portal/files/a"));
        for (String lang : List.of("pt-BR", "en")) {
            String html = written("file-in-teams", lang, new Page(page.template(), values));
            assertThat(html)
                    .contains("https://correio.cefetmg.br/portal/files/a</code>")
                    .contains(lang.equals("en") ? "open inside another program" : "dentro de outro programa")
                    .doesNotContain(lang.equals("en") ? "Open this page in Safari" : "Abra esta página no Safari")
                    .doesNotContainPattern("<summary>[^<]*</summary><form");
            assertThat(html.indexOf("</code>"))
                    .isLessThan(html.indexOf("<form method=\"post\" action=\"/portal/files"));
        }
    }
}
