package br.cefetmg.carteiro.portal.files;

import static br.cefetmg.carteiro.account.ReceiveProtocol.IMAP;
import static br.cefetmg.carteiro.account.ReceiveProtocol.POP;
import static br.cefetmg.carteiro.portal.files.WrittenPages.MANUAL;
import static br.cefetmg.carteiro.portal.files.WrittenPages.client;
import static br.cefetmg.carteiro.portal.files.WrittenPages.file;
import static br.cefetmg.carteiro.portal.files.WrittenPages.written;
import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.device.KnownDevice;
import br.cefetmg.carteiro.payload.PayloadFormat;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A second device by POP, on the page of a file (B-choice)")
class SecondTest {
    private static final List<KnownDevice> IPHONE = List.of(
            new KnownDevice(new UUID(1, 2), "iphone-mail", POP, Instant.EPOCH, Instant.EPOCH, Optional.empty()));

    private static Second second(String client, boolean warned) {
        return Second.of(IPHONE, POP, client, warned);
    }

    @Test
    void isAskedAboutByTheNameOfTheFirst() {
        assertThat(second("outlook-classic", false)).isEqualTo(new Second("same", "iphone-mail", false));
        assertThat(second("iphone-mail", false).question()).isEqualTo("another");
        assertThat(Second.of(IPHONE, IMAP, "outlook-classic", false)).isEqualTo(Second.NONE);
    }

    @Nested
    class ByAFile {
        private static String page(boolean warned) {
            return written(
                    "file-second-" + warned,
                    "pt-BR",
                    file(
                            client("outlook-classic"),
                            PayloadFormat.OUTLOOK_BUNDLE,
                            POP,
                            second("outlook-classic", warned)));
        }

        @Test
        void isAskedAboutWhereTheFileIsAskedFor() {
            assertThat(page(false)).contains("type=\"checkbox\" id=\"same\"", "Mail do iPhone");
        }

        @Test
        void isAskedAboutNoMoreAfterTheYes() {
            assertThat(page(true)).doesNotContain("value=\"same\"");
        }
    }

    @Nested
    class ByTyping {
        private static final String HOST = MANUAL.settingsFor(POP).incoming().host();

        private static String page(String client, String lang, boolean warned) {
            return written(
                    "card-second-" + client + warned,
                    lang,
                    file(client(client), PayloadFormat.SETTINGS_CARD, POP, second(client, warned)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"pt-BR", "en"})
        void isAskedAboutBeforeAnythingIsShown(String lang) {
            assertThat(page("outlook-new", lang, false))
                    .contains(
                            lang.equals("en") ? "Mail on iPhone or iPad" : "Mail do iPhone ou iPad",
                            "href=\"/portal/choice/second-device?client=outlook-new"
                                    + "&amp;next=%2Fportal%2Ffiles%2Fsettings-card%3Fclient%3Doutlook-new\"",
                            "<input type=\"hidden\" name=\"device\" value=\"same\">",
                            "class=\"notice danger\"")
                    .doesNotContain("class=\"steps", "<table", HOST, "portal/after/", "type=\"checkbox\"");
        }

        @ParameterizedTest
        @ValueSource(strings = {"pt-BR", "en"})
        void isAskedAboutNoMoreAfterTheAnswer(String lang) {
            assertThat(page("outlook-new", lang, true))
                    .contains("class=\"steps", "<table", HOST, "portal/after/")
                    .doesNotContain("second-device", "name=\"device\"");
        }

        @Test
        void mayBeAnotherOfAKindThatIsKnownWhichIsSaidBeforeTheSteps() {
            String html = page("iphone-mail", "pt-BR", false);
            assertThat(html.indexOf("portal/choice/second-device?client=iphone-mail"))
                    .isPositive()
                    .isLessThan(html.indexOf("class=\"steps"));
            assertThat(html).contains(HOST).doesNotContain("name=\"device\"");
            assertThat(page("iphone-mail", "pt-BR", true))
                    .contains("<input type=\"hidden\" name=\"device\" value=\"another\">")
                    .doesNotContain("second-device");
        }
    }
}
