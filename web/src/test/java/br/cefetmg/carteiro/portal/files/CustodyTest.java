package br.cefetmg.carteiro.portal.files;

import static br.cefetmg.carteiro.portal.files.WrittenPages.CLIENTS;
import static br.cefetmg.carteiro.portal.files.WrittenPages.after;
import static br.cefetmg.carteiro.portal.files.WrittenPages.file;
import static br.cefetmg.carteiro.portal.files.WrittenPages.written;
import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.language.Language;
import br.cefetmg.carteiro.payload.Custody;
import br.cefetmg.carteiro.payload.MailClient;
import br.cefetmg.carteiro.payload.PayloadFormat;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Where a mail program takes the credential is told before the first step (B-after, custody)")
class CustodyTest {
    private static final String ROOM = "br/cefetmg/carteiro/portal/files/Pages";
    private static final ResourceBundle.Control PORTUGUESE_ELSE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final String FIRST_STEP = "<ol class=\"steps";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    /** A page with advice for a mail program. */
    record Told(MailClient client, PayloadFormat format, Language language, String html) {
        /** What a page may say of custody, as it stands in the HTML. */
        private String text(String key, Object... values) {
            String said = ResourceBundle.getBundle(ROOM, language.locale(), PORTUGUESE_ELSE)
                    .getString(key);
            return new MessageFormat(said, language.locale())
                    .format(values)
                    .replace("&", "&amp;")
                    .replace("'", "&#39;")
                    .replace("\"", "&quot;");
        }

        private void assertBeforeTheFirstStep(String words) {
            assertThat(html).contains(words, FIRST_STEP);
            assertThat(html.indexOf(words)).as(words).isLessThan(html.indexOf(FIRST_STEP));
        }

        @Override
        public String toString() {
            return client.slug() + " " + format.slug() + " " + language;
        }
    }

    static Stream<Arguments> pages() {
        return Arrays.stream(Language.values())
                .flatMap(language -> CLIENTS.clients().stream()
                        .flatMap(client -> Arrays.stream(PayloadFormat.values())
                                .filter(client::takes)
                                .flatMap(format -> Arrays.stream(ReceiveProtocol.values())
                                        .flatMap(protocol -> Stream.of(
                                                onTheFilesPage(client, format, protocol, language),
                                                onThePageAfter(client, format, protocol, language))))))
                .map(Arguments::of);
    }

    private static Told onTheFilesPage(
            MailClient client, PayloadFormat format, ReceiveProtocol protocol, Language language) {
        String name = "custody-" + client.slug() + "-" + format.slug() + "-" + protocol;
        return new Told(
                client, format, language, written(name, language.tag(), file(client, format, protocol, Second.NONE)));
    }

    private static Told onThePageAfter(
            MailClient client, PayloadFormat format, ReceiveProtocol protocol, Language language) {
        String name = "custody-after-" + client.slug() + "-" + format.slug() + "-" + protocol;
        return new Told(client, format, language, written(name, language.tag(), after(client, format, protocol)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void onEveryPageThatHasSteps(Told told) {
        switch (told.client().custody()) {
            case Custody.HandedToMaker handed -> {
                told.assertBeforeTheFirstStep(told.text("custody.handed", handed.maker()));
                told.assertBeforeTheFirstStep(told.text("custody.handed.why"));
                told.assertBeforeTheFirstStep("<a href=\"" + handed.source() + "\" rel=\"noreferrer\">"
                        + handed.source() + "</a>, " + DAY.format(handed.stated()));
            }
            case Custody.NotStated unknown -> {
                String words = told.text("custody.not-stated", unknown.maker(), DAY.format(unknown.lookedUp()));
                // a file has no password; the question is of those who type one into the program here
                if (told.format() == PayloadFormat.SETTINGS_CARD || told.html().contains(words)) {
                    told.assertBeforeTheFirstStep(words);
                }
            }
            case Custody.Direct direct -> assertThat(told.html()).doesNotContain(told.text("custody.handed.why"));
        }
    }

    @Test
    void eachAnswerIsSomeProgramsAnswer() {
        List<Custody> answers =
                CLIENTS.clients().stream().map(MailClient::custody).toList();
        assertThat(Custody.class.getPermittedSubclasses())
                .allSatisfy(kind -> assertThat(answers).anyMatch(kind::isInstance));
    }
}
