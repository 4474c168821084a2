package br.cefetmg.carteiro.portal.code;

import static br.cefetmg.carteiro.portal.code.CodePagesTest.CODE;
import static br.cefetmg.carteiro.portal.code.CodePagesTest.signedIn;
import static br.cefetmg.carteiro.portal.code.CodePagesTest.written;
import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.payload.DeviceSystem;
import br.cefetmg.carteiro.portal.Page;
import br.cefetmg.carteiro.portal.Pages;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The page of a code before its button is pressed (B-5)")
class LandingPageTest {
    private Map<String, Object> landing(Steps device) {
        return landing(device, "");
    }

    private Map<String, Object> landing(Steps device, String better) {
        return Map.of(
                "better",
                better,
                "place",
                "https://correio.example/c/" + CODE.text(),
                "code",
                CODE.grouped(),
                "action",
                "c/" + CODE.text(),
                "device",
                device.key(),
                "devices",
                Steps.startingWith(device).stream().map(Steps::key).toList());
    }

    @ParameterizedTest
    @EnumSource
    void theStepsOfTheDeviceComeFirstAndAreOpen(Steps device) throws IOException {
        for (String lang : List.of("pt-BR", "en")) {
            String html = written(lang, "landing", landing(device));
            assertThat(html.split("<details", -1)).hasSize(5);
            assertThat(html.split("<details open", -1)).hasSize(2);
            assertThat(html.indexOf("<details open")).isEqualTo(html.indexOf("<details"));
        }
    }

    @Test
    void itSaysNeitherWhoseItIsNorForWhichFile() throws IOException {
        Set<String> before = new HashSet<>(landing(Steps.OTHER).keySet());
        assertThat(before).containsExactlyInAnyOrder("code", "action", "device", "devices", "better", "place");
        assertThat(written("", "landing", landing(Steps.OTHER))).doesNotContain("fulano", "csrf");
    }

    @ParameterizedTest
    @CsvSource({
        "pt-BR, safari, abra este endereço no Safari",
        "en, safari, open this address in Safari",
        "pt-BR, browser, Abra este endereço no navegador",
        "en, browser, Open this address in the browser"
    })
    void aBrowserWhereTheFileWouldGoNowhereNamesABetterPlace(String lang, String better, String named)
            throws IOException {
        String html = written(lang, "landing", landing(Steps.APPLE, better));
        assertThat(html).contains("https://correio.example/c/K7Q209X1</code>", named);
        assertThat(html.indexOf("</code>")).isLessThan(html.indexOf("<form method=\"post\""));
        assertThat(written(lang, "landing", landing(Steps.APPLE))).doesNotContain("</code>", named);
    }

    @Test
    void theThunderbirdQrIsNotOfferedOnAndroid() throws IOException {
        String html = written("", "landing", landing(Steps.ANDROID));
        assertThat(html).contains(".k9s").doesNotContain("QR");
        assertThat(html.indexOf(".k9s")).isLessThan(html.indexOf("Cartão de configuração"));
    }

    @Test
    void aMacHasItsOwnSecondStepAndWindowsItsWarning() throws IOException {
        assertThat(written("", "landing", landing(Steps.MAC)))
                .containsPattern("<details open>\\s*<summary>No Mac</summary>")
                .contains("Ajustes do Sistema, Geral, Gerenciamento de Dispositivos", "Privacidade e Segurança");
        assertThat(written("", "landing", landing(Steps.OTHER))).contains("Desbloquear", "SmartScreen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pt-BR", "en"})
    void whatDidNotWorkLeadsToAnswersThatNeedNoSignIn(String lang) throws IOException {
        String help = Pages.writer("/help", lang).write(new Page("open/help", Map.of("services", List.of())));
        List<String> answers = Pattern.compile("href=\"/help#([\\w-]+)\"")
                .matcher(written(lang, "landing", landing(Steps.APPLE)))
                .results()
                .map(answer -> answer.group(1))
                .toList();
        assertThat(answers).containsExactly("after", "other-port");
        assertThat(answers).allSatisfy(answer -> assertThat(help).contains("id=\"" + answer + "\""));
    }

    @Test
    void whoeverSignedInSeesAsWhom() throws IOException {
        assertThat(written("", "landing", signedIn(landing(Steps.APPLE)))).contains("fulano@cefetmg.br");
    }

    @ParameterizedTest
    @CsvSource({"ANDROID, ANDROID", "APPLE, IPHONE", "APPLE, IPAD", "MAC, MAC", "OTHER, WINDOWS", "OTHER,"})
    void knowsTheStepsOfEachSystem(Steps device, @Nullable DeviceSystem system) {
        assertThat(Steps.of(Optional.ofNullable(system))).isEqualTo(device);
    }
}
