package br.cefetmg.carteiro.portal.files;

import static br.cefetmg.carteiro.portal.files.WrittenPages.CLIENTS;
import static br.cefetmg.carteiro.portal.files.WrittenPages.first;
import static br.cefetmg.carteiro.portal.files.WrittenPages.written;
import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.payload.DeviceSystem;
import br.cefetmg.carteiro.payload.MailClients;
import br.cefetmg.carteiro.portal.device.Browser;
import br.cefetmg.carteiro.portal.device.Device;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Mail programs that the institution hides, on the first page (B-device)")
class HiddenClientsTest {
    private static final Device LINUX = device(DeviceSystem.LINUX, Browser.FIREFOX);

    private static Device device(DeviceSystem system, Browser browser) {
        return new Device(Optional.of(system), browser, Optional.empty());
    }

    private static String page(Device device, String... hidden) {
        MailClients offered = CLIENTS.without(Arrays.asList(hidden));
        return written("first-hidden", "pt-BR", first(offered, device, ReceiveProtocol.IMAP));
    }

    @Test
    void takeWithThemTheCodeForAFileThatNobodyElseReads() {
        assertThat(page(LINUX, "iphone-mail")).contains("portal/code/apple-mobileconfig");
        assertThat(page(LINUX, "iphone-mail", "mac-mail"))
                .doesNotContain("portal/code/apple-mobileconfig")
                .contains("portal/code/thunderbird-android-k9s");
        assertThat(page(LINUX, "thunderbird-android"))
                .doesNotContain("portal/code/thunderbird-android-k9s", "thunderbird-android-qr")
                .contains("portal/code/apple-mobileconfig");
        assertThat(page(LINUX, "iphone-mail", "mac-mail", "thunderbird-android"))
                .doesNotContain("aponte a câmera");
    }

    @Test
    void needNoSafari() {
        Device iphone = device(DeviceSystem.IPHONE, Browser.FIREFOX);
        assertThat(page(iphone)).contains("abra no Safari");
        assertThat(page(iphone, "iphone-mail", "mac-mail")).doesNotContain("Safari", "apple-mobileconfig");
    }

    @Test
    void leaveNoHeadingWithNothingBelowIt() {
        assertThat(page(LINUX)).contains("<h3>Chromebook</h3>");
        assertThat(page(LINUX, "thunderbird", "thunderbird-android"))
                .doesNotContain("<h3>Chromebook</h3>")
                .contains("<h3>Windows</h3>");
    }

    @ParameterizedTest
    @EnumSource
    void leaveAWordForADeviceThatHasNoneLeft(DeviceSystem system) {
        String[] all = CLIENTS.on(system).stream().map(client -> client.slug()).toArray(String[]::new);
        String html = page(device(system, Browser.CHROME), all);
        assertThat(html)
                .contains("não há aplicativo na nossa lista")
                .doesNotContain("class=\"panel first\"")
                .doesNotContainPattern("<ul[^>]*>\\s*</ul>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pt-BR", "en"})
    void leaveNoPlaceForOtherDevicesWhereOneProgramIsLeft(String lang) {
        List<String> hidden = CLIENTS.slugs().stream()
                .filter(slug -> !slug.equals("mac-mail"))
                .toList();
        String html = written(
                "first-one-left",
                lang,
                first(CLIENTS.without(hidden), device(DeviceSystem.MAC, Browser.SAFARI), ReceiveProtocol.IMAP));
        assertThat(html).contains("?client=mac-mail").doesNotContain("class=\"columns\"", "não há aplicativo");
    }
}
