package br.cefetmg.carteiro.portal.choice;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.language.ClientTexts;
import br.cefetmg.carteiro.language.Language;
import br.cefetmg.carteiro.payload.MailClients;
import br.cefetmg.carteiro.portal.Page;
import br.cefetmg.carteiro.portal.Pages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The pages of a choice and of the record, one decision each (B-choice)")
class ChoicePagesTest {
    private static final Path LOOKED_AT = Path.of("target/pages");
    private static final Map<String, Object> SIGNED_IN =
            Map.of("csrf", "c", "name", "Maria", "address", "maria.aparecida@cefetmg.br", "roles", List.of());
    private static final Map<String, Object> ACKNOWLEDGEMENT = AcknowledgementLines.inForce(Language.PORTUGUESE);

    private static String written(String template, Map<String, Object> values) throws IOException {
        return written(template, template, "", values);
    }

    private static String written(String file, String template, String lang, Map<String, Object> values)
            throws IOException {
        Map<String, Object> all = new HashMap<>(SIGNED_IN);
        all.putAll(values);
        String html = Pages.writer("/portal/choice", lang).write(new Page(template, all));
        Files.createDirectories(LOOKED_AT);
        Files.writeString(LOOKED_AT.resolve(file.replace('/', '-') + ".html"), html);
        return html;
    }

    private static Map<String, Object> form(boolean loss, String problem) {
        return Map.of(
                "problem", problem, "wanted", "POP", "loss", loss, "version", "7", "acknowledgement", ACKNOWLEDGEMENT);
    }

    @Test
    void theFirstAsksByLinksAndAnswersNothingItself() throws IOException {
        assertThat(written("choice/start", Map.of("current", "")))
                .contains("href=\"/portal/choice/set-up/pop\"", "href=\"/portal/choice/shared\"")
                .doesNotContain("checked");
    }

    static Stream<String> answers() {
        return Arrays.stream(SetUp.values()).map(SetUp::segment);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void eachAnswerThatSomethingIsThereLeadsOn(String how) throws IOException {
        assertThat(written("choice/set-up-" + how, "choice/set-up", "", Map.of("how", how, "next", "")))
                .contains("href=\"/portal/choice/protocol\"");
    }

    @Test
    void withPopMailIsSavedBeforeAnythingIsRemoved() throws IOException {
        String page = written("choice/set-up", Map.of("how", "pop", "next", ""));
        assertThat(page.indexOf("Salve as mensagens")).isPositive().isLessThan(page.indexOf("Remova a conta"));
        assertThat(written("choice/set-up", Map.of("how", "imap", "next", ""))).doesNotContain("Salve as mensagens");
    }

    @Test
    void whoeverCameFromAFileIsLedBackToIt() throws IOException {
        assertThat(written(
                        "choice/set-up-next",
                        "choice/set-up",
                        "",
                        Map.of("how", "pop", "next", "portal/files/settings-card?client=outlook-new&connection=ssl")))
                .contains("href=\"/portal/files/settings-card?client=outlook-new&amp;connection=ssl\"")
                .doesNotContain("Passo 1", "href=\"/portal/choice\"", "href=\"/portal/choice/protocol\"");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theSecondSaysWhatEachAppReallyDoes(String lang) throws IOException {
        List<Map<String, String>> habits =
                List.of(habit("REMOVES"), habit("KEEPS_UNLESS_CHANGED"), habit("NEVER_REMOVES"));
        assertThat(written(
                        "choice/protocol" + lang,
                        "choice/protocol",
                        lang,
                        Map.of("problem", "", "current", "imap", "habits", habits)))
                .contains("support.apple.com", "22/11/2026", "href=\"/portal/choice/pop\"")
                .doesNotContain("checked");
    }

    @Test
    void theSecondSaysNothingOfMailProgramsThatAreHidden() throws IOException {
        ClientTexts texts = new ClientTexts(Language.PORTUGUESE);
        MailClients all = MailClients.builtIn();
        assertThat(ChoicePages.habits(all, texts)).extracting("client").contains("Mail do iPhone ou iPad");
        assertThat(ChoicePages.habits(all.without(List.of("iphone-mail")), texts))
                .isNotEmpty()
                .extracting("client")
                .doesNotContain("Mail do iPhone ou iPad");
        List<Map<String, String>> none = ChoicePages.habits(all.without(all.slugs()), texts);
        assertThat(written(
                        "choice/protocol-hidden",
                        "choice/protocol",
                        "",
                        Map.of("problem", "", "current", "", "habits", none)))
                .doesNotContain("O que cada aplicativo faz", "<dl>");
    }

    static List<String> languages() {
        return List.of("", "en");
    }

    private static Map<String, String> habit(String pop) {
        return Map.of(
                "client", "Mail do iPhone ou iPad",
                "pop", pop,
                "source", "https://support.apple.com/kb/HT1668",
                "host", "support.apple.com",
                "asOf", "22/11/2026");
    }

    @Test
    void popShowsEveryPointOfItsAcknowledgementAndTicksNothing() throws IOException {
        assertThat(written("choice/pop", form(false, "pop.not-acknowledged")))
                .contains("role=\"alert\"", "Sem cópia de segurança", "name=\"version\" value=\"7\"")
                .doesNotContain("checked", "4. Sem");
    }

    @Test
    void imapAsksForAYesOnlyWhereMailMayBeLost() throws IOException {
        assertThat(written("choice/imap-loss", "choice/imap", "", form(true, "imap.loss-not-confirmed")))
                .contains("name=\"confirmed\"");
        assertThat(written("choice/imap", form(false, ""))).doesNotContain("name=\"confirmed\"", "role=\"alert\"");
    }

    @Test
    void aSecondDeviceNamesTheFirstAndEscapesWhereItLeads() throws IOException {
        assertThat(written(
                        "choice/second-device",
                        Map.of(
                                "problem", "",
                                "first", "Mail do iPhone ou iPad",
                                "since", "24/11/2026",
                                "second", "Thunderbird no computador",
                                "client", "thunderbird",
                                "next", "\"><b>",
                                "acknowledgement", ACKNOWLEDGEMENT)))
                .contains("Mail do iPhone ou iPad, desde 24/11/2026", "value=\"&quot;&gt;&lt;b&gt;\"");
    }

    @Test
    void everyYesThatAPageAsksForHasATemplate() throws IOException {
        for (ReceiveProtocol wanted : ReceiveProtocol.values()) {
            for (Optional<ReceiveProtocol> current :
                    List.of(Optional.<ReceiveProtocol>empty(), Optional.of(ReceiveProtocol.POP))) {
                assertThat(written(
                                Confirmation.of(current, wanted).template(), form(false, "choice.changed-meanwhile")))
                        .contains("role=\"alert\"");
            }
        }
    }

    @Test
    void aSharedComputerGetsTheWebmailAndNoFile() throws IOException {
        assertThat(written("choice/shared", Map.of("webmail", "https://webmail.example/")))
                .contains("href=\"https://webmail.example/\"");
        assertThat(written("choice/shared-unknown", "choice/shared", "", Map.of("webmail", "")))
                .doesNotContain("Abrir o webmail");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theRecordShowsDevicesToTickOffAndOffersACopy(String lang) throws IOException {
        Map<String, Object> event = Map.of(
                "id", "00112233445566778899aabbccddeeff",
                "at", "24/11/2026 12:00",
                "forgotten", "24/11/2031",
                "type", "payload.issued",
                "channel", "portal",
                "protocol", "IMAP",
                "format", "apple-mobileconfig",
                "code", "");
        Map<String, Object> values = new HashMap<>();
        values.put("protocol", "POP");
        values.put("chosen", "24/11/2026 12:00");
        values.put("devices", List.of(device("1", true), device("2", false)));
        values.put("choices", List.of());
        values.put("files", List.of(event));
        values.put("others", List.of(event));
        values.put("more", true);
        values.put("years", "5");
        assertThat(written("record/record" + lang, "record/record", lang, values))
                .contains(
                        "action=\"/portal/record/devices/1/settle\"",
                        "action=\"/portal/record/export.json\"",
                        "24/11/2031");
    }

    private static Map<String, Object> device(String id, boolean stale) {
        return Map.of(
                "id", id,
                "client", "Mail do iPhone ou iPad",
                "protocol", "IMAP",
                "since", "20/11/2026",
                "last", "24/11/2026",
                "stale", stale,
                "files", "portal/files/apple-mobileconfig?client=iphone-mail");
    }
}
