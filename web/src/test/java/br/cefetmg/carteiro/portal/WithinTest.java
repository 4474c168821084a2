package br.cefetmg.carteiro.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Where somebody is led next (B-portal)")
class WithinTest {
    private static final URI HERE = URI.create("https://email.example/carteiro/");

    @ParameterizedTest
    @CsvSource({
        "/portal/files/apple-mobileconfig?client=iphone-mail, portal/files/apple-mobileconfig?client=iphone-mail",
        "portal/files/apple-mobileconfig?a=1&b=%20, portal/files/apple-mobileconfig?a=1&b=%20",
        "/portal, portal",
        "/, ''",
        "'', ''"
    })
    void isAPathOfOurs(String asked, String led) {
        assertThat(HERE.resolve(Within.path(asked))).hasToString(HERE + led);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "javascript:alert(1)",
                "/a//evil.example",
                "/portal#x",
                "/portal?x=<b>",
                "/portal/%ZZ",
                "/portal?x=%2",
                "/portal\r\nSet-Cookie: a=b"
            })
    void isTheFirstPageOtherwise(String asked) {
        assertThat(HERE.resolve(Within.path(asked))).isEqualTo(HERE);
    }

    @Test
    void isTheFirstPageForWhatIsTooLongToBeAPath() {
        assertThat(HERE.resolve(Within.path("a/".repeat(50_000)))).isEqualTo(HERE);
    }
}
