package br.cefetmg.carteiro.portal.files;

import static br.cefetmg.carteiro.account.ReceiveProtocol.IMAP;
import static br.cefetmg.carteiro.account.ReceiveProtocol.POP;
import static br.cefetmg.carteiro.portal.files.WrittenPages.client;
import static br.cefetmg.carteiro.portal.files.WrittenPages.file;
import static br.cefetmg.carteiro.portal.files.WrittenPages.written;
import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.device.KnownDevice;
import br.cefetmg.carteiro.payload.Connection;
import br.cefetmg.carteiro.payload.MailClient;
import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.payload.PayloadOptions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The account of before a change, on the page of the new file (B-choice)")
class FormerTest {
    private static final Instant DAY = Instant.parse("2026-11-24T12:00:00Z");
    private static final PayloadOptions SSL = new PayloadOptions(Connection.SSL);

    private static KnownDevice device(String client, ReceiveProtocol protocol, Optional<Instant> settled) {
        return new KnownDevice(new UUID(1, 2), client, protocol, DAY, DAY, settled);
    }

    private static Former former(String client, PayloadFormat format, PayloadOptions options, KnownDevice... known) {
        return Former.of(List.of(known), IMAP, client(client), format, options);
    }

    @Test
    void isTakenAwayByAProfileOrByAFileThatReplaces() {
        assertThat(former(
                        "iphone-mail",
                        PayloadFormat.APPLE_MOBILECONFIG,
                        PayloadOptions.AS_MANUAL,
                        device("iphone-mail", POP, Optional.empty())))
                .isEqualTo(Former.NONE);
        assertThat(former(
                        "outlook-classic",
                        PayloadFormat.OUTLOOK_BUNDLE,
                        new PayloadOptions(Connection.AS_MANUAL, true),
                        device("outlook-classic", POP, Optional.empty())))
                .isEqualTo(Former.NONE);
    }

    @Test
    void isReplacedByAnotherVariantWhereThatWasNotAskedFor() {
        assertThat(former(
                        "outlook-classic",
                        PayloadFormat.OUTLOOK_BUNDLE,
                        SSL,
                        device("outlook-classic", POP, Optional.empty())))
                .isEqualTo(new Former(
                        "POP",
                        "replace",
                        "portal/files/outlook-bundle?client=outlook-classic&connection=ssl&replace=true"));
    }

    @ParameterizedTest
    @CsvSource({
        "thunderbird-android, THUNDERBIRD_ANDROID_K9S, thunderbird-android-k9s",
        "thunderbird-android, THUNDERBIRD_ANDROID_QR, thunderbird-android-qr",
        "outlook-new, SETTINGS_CARD, settings-card",
        "iphone-mail, SETTINGS_CARD, settings-card"
    })
    void isRemovedByHandEverywhereElse(String client, PayloadFormat format, String slug) {
        assertThat(former(client, format, PayloadOptions.AS_MANUAL, device(client, POP, Optional.empty())))
                .isEqualTo(new Former(
                        "POP",
                        "remove",
                        "portal/choice/set-up/pop?next=%2Fportal%2Ffiles%2F" + slug + "%3Fclient%3D" + client));
    }

    @Test
    void isNoneWhereTheDeviceIsAnotherIsSettledOrWasSetUpSince() {
        assertThat(former(
                        "outlook-new",
                        PayloadFormat.SETTINGS_CARD,
                        PayloadOptions.AS_MANUAL,
                        device("samsung-email", POP, Optional.empty()),
                        device("outlook-new", POP, Optional.of(DAY)),
                        device("outlook-new", IMAP, Optional.empty())))
                .isEqualTo(Former.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pt-BR", "en"})
    void isToldBeforeTheFirstStepAndBeforeTheFile(String lang) {
        MailClient android = client("thunderbird-android");
        for (PayloadFormat format :
                List.of(PayloadFormat.THUNDERBIRD_ANDROID_K9S, PayloadFormat.THUNDERBIRD_ANDROID_QR)) {
            Known known = new Known(
                    Second.NONE,
                    former(
                            "thunderbird-android",
                            format,
                            PayloadOptions.AS_MANUAL,
                            device("thunderbird-android", POP, Optional.empty())));
            String html = written("file-former", lang, file(android, format, IMAP, known));
            assertThat(html.indexOf("href=\"/portal/choice/set-up/pop?next=%2Fportal"))
                    .isPositive()
                    .isLessThan(html.indexOf("<ol class=\"steps"))
                    .isLessThan(html.indexOf("action=\"/portal/files/"));
            assertThat(html).contains(lang.equals("en") ? "save the messages" : "salve as mensagens");
        }
    }

    @Test
    void isToldToWhoeverDidNotAskForTheReplacingVariant() {
        Former outlook = former(
                "outlook-classic",
                PayloadFormat.OUTLOOK_BUNDLE,
                PayloadOptions.AS_MANUAL,
                device("outlook-classic", POP, Optional.empty()));
        assertThat(written(
                        "file-former-outlook",
                        "pt-BR",
                        file(
                                client("outlook-classic"),
                                PayloadFormat.OUTLOOK_BUNDLE,
                                IMAP,
                                new Known(Second.NONE, outlook))))
                .contains("por aqui, por POP", "?client=outlook-classic&amp;replace=true\"");
    }
}
