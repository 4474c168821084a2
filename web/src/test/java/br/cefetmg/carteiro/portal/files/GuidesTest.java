package br.cefetmg.carteiro.portal.files;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.payload.MailClients;
import br.cefetmg.carteiro.payload.summary.Effect;
import br.cefetmg.carteiro.portal.device.HostApp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Steps afterwards (B-after)")
class GuidesTest {
    private static final Path ROOM = Path.of("src/main/resources/br/cefetmg/carteiro/portal/files");
    private final Guides guides = Guides.builtIn();

    private static Stream<Guides.Step> all(Guides guides) {
        return guides.byName().values().stream().flatMap(List::stream);
    }

    private static Properties texts() throws IOException {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(ROOM.resolve("Pages.properties"))) {
            texts.load(reader);
        }
        return texts;
    }

    @Test
    void areThereForEveryMailProgram() {
        assertThat(guides.byName().keySet())
                .containsAll(MailClients.builtIn().slugs())
                .contains("thunderbird-android-code", "typing");
    }

    @Test
    void eachHasItsWordsAndItsPicture() throws IOException {
        Properties texts = texts();
        String pictures = Files.readString(ROOM.resolve("pictures.ftlh"));
        assertThat(all(guides)).isNotEmpty().allSatisfy(step -> {
            assertThat(texts).containsKey("step." + step.say()).containsKey("picture." + step.picture());
            assertThat(pictures).contains("<#case \"" + step.picture() + "\">");
        });
    }

    @Test
    void whatAPageSaysByNameHasWordsToo() throws IOException {
        assertThat(texts())
                .containsKeys(Arrays.stream(Effect.values())
                        .map(effect -> "effect." + effect)
                        .toArray())
                .containsKeys(Arrays.stream(HostApp.values())
                        .map(app -> "host." + app)
                        .toArray());
    }

    @Test
    void whatConcernsPopIsToldByPopOnly() {
        assertThat(guides.steps("iphone-mail", ReceiveProtocol.POP))
                .extracting(Guides.Step::say)
                .contains("iphone-pop");
        assertThat(guides.steps("iphone-mail", ReceiveProtocol.IMAP))
                .extracting(Guides.Step::say)
                .doesNotContain("iphone-pop");
    }

    @Test
    @DisplayName("the eight minutes, the second step on Macs, the mark of the web and SmartScreen are told")
    void theKnownPitfallsAreTold() throws IOException {
        Properties texts = texts();
        assertThat(texts.getProperty("step.iphone-settings")).contains("oito minutos");
        assertThat(texts.getProperty("step.mac-settings")).contains("segundo passo", "Ajustes do Sistema");
        assertThat(texts.getProperty("step.windows-unblock")).contains("Desbloquear");
        assertThat(texts.getProperty("step.windows-smartscreen")).contains("SmartScreen");
    }
}
