package br.cefetmg.carteiro.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Where somebody is sent to sign in (A-identity)")
class SignInAddressTest {
    private static final String START = "https://id.example/auth?client_id=carteiro&redirect_uri=";
    private static final String PAGE = "https%3A%2F%2Fcarteiro.example%2Fportal";

    @Test
    void saysOnceWhichLanguageIsSpoken() {
        SignInAddress address = new SignInAddress(START + PAGE).speaking("en");
        assertThat(address.text()).isEqualTo(START + PAGE + "&ui_locales=en");
        assertThat(address.speaking("pt-BR")).isEqualTo(address);
    }

    @Test
    void keepsTheQueryOfTheWayBack() {
        SignInAddress address = new SignInAddress(START + PAGE + "%3Fdevice%3Dmac&state=1");
        assertThat(address.bearable()).isEqualTo(address);
    }

    @Test
    void leavesAQueryBehindThatIsTooLongToBeRead() {
        String query = "%3Fx%3D" + "a".repeat(2_000) + "%3Fb";
        assertThat(new SignInAddress(START + PAGE + query + "&state=1")
                        .bearable()
                        .text())
                .isEqualTo(START + PAGE + "&state=1");
    }
}
