package br.cefetmg.carteiro.portal.files;

import static br.cefetmg.carteiro.portal.files.WrittenPages.CLIENTS;
import static br.cefetmg.carteiro.portal.files.WrittenPages.client;
import static br.cefetmg.carteiro.portal.files.WrittenPages.file;
import static br.cefetmg.carteiro.portal.files.WrittenPages.written;
import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.language.FormatTexts;
import br.cefetmg.carteiro.language.Language;
import br.cefetmg.carteiro.payload.MailClient;
import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.portal.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What this file will do (B-device)")
class FilePanelTest {
    @Test
    void tellsThatOutlookOpensEmptyAndHowTheFormerProfileComesBack() {
        Page page = file(client("outlook-classic"), PayloadFormat.OUTLOOK_BUNDLE, ReceiveProtocol.IMAP, Second.NONE);
        assertThat(written("file-outlook", "pt-BR", page))
                .contains("novo e vazio", "fica intacto", "Mostrar Perfis", "-Desinstalar");
        assertThat(written("file-outlook", "en", page))
                .contains("new and empty", "stays untouched", "Show Profiles", "-Desinstalar");
    }

    @ParameterizedTest
    @EnumSource(names = {"APPLE_MOBILECONFIG", "OUTLOOK_BUNDLE", "THUNDERBIRD_ANDROID_K9S", "THUNDERBIRD_ANDROID_QR"})
    void tellsWhatAFileCannotDo(PayloadFormat format) {
        MailClient client = CLIENTS.clients().stream()
                .filter(one -> one.takes(format))
                .findFirst()
                .orElseThrow();
        Page page = file(client, format, ReceiveProtocol.IMAP, Second.NONE);
        for (Language language : Language.values()) {
            assertThat(written("limits-" + format.slug(), language.tag(), page))
                    .contains("</strong> " + new FormatTexts(language).limits(format) + "</p>");
        }
    }
}
