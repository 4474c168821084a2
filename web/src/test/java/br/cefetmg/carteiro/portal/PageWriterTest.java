package br.cefetmg.carteiro.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Pages as they are written (B-portal)")
class PageWriterTest {
    @ParameterizedTest
    @ValueSource(strings = {"pt-BR", "en"})
    void everyPageIsOfTheLanguageThatWasAskedFor(String tag) {
        String html = Pages.writer("/portal?x=1", tag).write(new Page("open/accessibility", Map.of()));
        assertThat(html)
                .contains("<html lang=\"" + tag + "\">", "href=\"/language?to=en&amp;back=%2Fportal%3Fx%3D1\"")
                .contains("/static/carteiro.");
    }

    @Test
    void anAnswerToAFormLeadsBackToWhatItsFormWasAbout() {
        Page answer = new Page("open/accessibility", Map.of("here", "/portal/code/x?connection=ssl"));
        assertThat(Pages.writer("/portal/code/x", "").write(answer))
                .contains("href=\"/language?to=en&amp;back=%2Fportal%2Fcode%2Fx%3Fconnection%3Dssl\"");
    }

    @Test
    void whatSomebodyIsCalledIsNeverMarkup() {
        Page page = new Page("no-mailbox", Map.of("seen", "<b>\"x\"</b>&", "domains", List.of("cefetmg.br")));
        assertThat(Pages.writer("/portal", "").write(page)).contains("&lt;b&gt;&quot;x&quot;&lt;/b&gt;&amp;");
    }

    @Test
    void theEntryOfTheCurrentPageSaysSo() {
        assertThat(Pages.writer("/", "").write(new Page("open/accessibility", Map.of())))
                .contains("<a href=\"/accessibility\" aria-current=\"page\">");
    }
}
