package br.cefetmg.carteiro.portal.files;

import static br.cefetmg.carteiro.payload.PayloadFormat.SETTINGS_CARD;
import static br.cefetmg.carteiro.portal.files.WrittenPages.after;
import static br.cefetmg.carteiro.portal.files.WrittenPages.client;
import static br.cefetmg.carteiro.portal.files.WrittenPages.file;
import static br.cefetmg.carteiro.portal.files.WrittenPages.written;
import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.payload.PayloadFormat;
import br.cefetmg.carteiro.portal.Page;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Pages for whoever types the settings (B-device)")
class CardPagesTest {
    private static Page card(String client, ReceiveProtocol protocol) {
        return file(client(client), SETTINGS_CARD, protocol, Second.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"outlook-classic", "outlook-new", "outlook-mobile"})
    @DisplayName("to Outlook the port that starts in the clear is not shown for POP, on whatever page (ADR 15)")
    void leadOutlookToNoUnprotectedStart(String slug) {
        for (String lang : List.of("pt-BR", "en")) {
            String after = written("after-pop-" + slug, lang, after(client(slug), SETTINGS_CARD, ReceiveProtocol.POP));
            assertThat(written("card-pop-" + slug, lang, card(slug, ReceiveProtocol.POP)))
                    .containsPattern(">995</span>")
                    .contains(lang.equals("en") ? "use only the port in this table" : "use só a porta desta tabela")
                    .doesNotContainPattern(">110<|port[a]? 110")
                    .doesNotContain("If there is no", "If it does not", "Se não houver", "Se não conectar");
            assertThat(after).doesNotContainPattern("\\b110\\b").doesNotContain("última coluna", "last column");
        }
    }

    @Test
    void showOutlookTheOtherWayLastByImap() {
        String html = written("card-outlook-imap", "pt-BR", card("outlook-new", ReceiveProtocol.IMAP));
        assertThat(html).contains("comece pela porta", "Se não conectar").doesNotContain("Se não houver STARTTLS");
        assertThat(html.indexOf(">993<")).isPositive().isLessThan(html.indexOf(">143<"));
        assertThat(written(
                        "after-outlook-imap",
                        "pt-BR",
                        after(client("outlook-new"), SETTINGS_CARD, ReceiveProtocol.IMAP)))
                .contains("última coluna");
    }

    @Test
    void showOthersTheWayOfTheManualFirst() {
        String html = written("card-thunderbird", "pt-BR", card("thunderbird", ReceiveProtocol.POP));
        assertThat(html).contains("Se não houver STARTTLS").doesNotContain("use só a porta");
        assertThat(html.indexOf(">110<")).isPositive().isLessThan(html.indexOf(">995<"));
    }

    @Test
    void tellWhoReadsEnglishThatTheCardIsInPortuguese() {
        Page card = card("thunderbird", ReceiveProtocol.IMAP);
        Page profile = file(client("mac-mail"), PayloadFormat.APPLE_MOBILECONFIG, ReceiveProtocol.IMAP, Second.NONE);
        assertThat(written("card-thunderbird", "en", card)).contains("The card is in Portuguese.");
        assertThat(written("card-thunderbird", "pt-BR", card)).doesNotContain("está em português");
        assertThat(written("profile-mac", "en", profile)).doesNotContain("in Portuguese");
    }
}
