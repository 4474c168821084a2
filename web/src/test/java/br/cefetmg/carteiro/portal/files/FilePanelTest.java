package br.cefetmg.carteiro.portal.files;

import static br.cefetmg.carteiro.portal.files.WrittenPages.client;
import static br.cefetmg.carteiro.portal.files.WrittenPages.file;
import static br.cefetmg.carteiro.portal.files.WrittenPages.written;
import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.portal.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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
}
