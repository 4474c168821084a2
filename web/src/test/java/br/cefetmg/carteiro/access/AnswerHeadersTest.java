package br.cefetmg.carteiro.access;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.configuration.WhatDevelopmentIsTold;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What every answer says to browsers follows from the public address (B)")
class AnswerHeadersTest {
    private static final String TRANSPORT = "Strict-Transport-Security";
    private static final String POLICY = "Content-Security-Policy";

    private static Map<String, String> at(String path, String address) {
        return new AnswerHeaders(WhatDevelopmentIsTold.with(Map.of(
                        "CARTEIRO_PUBLIC_URL",
                        address,
                        "CARTEIRO_OIDC_PROVIDER_URL",
                        "https://id.exemplo.invalid:8443/realms/x")))
                .at(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/portal/files", "/static/x.css", "/api", "/api/v1/me", "/mail/config-v1.1.xml"})
    void thatItIsHttpsForAYearAndOnlyWhereItIs(String path) {
        assertThat(at(path, "https://email.exemplo.invalid/"))
                .containsEntry(TRANSPORT, "max-age=31536000; includeSubDomains");
        assertThat(at(path, "http://localhost:8080/")).doesNotContainKey(TRANSPORT);
    }

    @Test
    void allElseIsTheSameUnderEither() {
        for (String path : new String[] {"/", "/api/v1/me"}) {
            Map<String, String> plain = at(path, "http://localhost:8080/");
            assertThat(at(path, "https://localhost:8080/"))
                    .containsAllEntriesOf(plain)
                    .hasSize(plain.size() + 1);
        }
    }

    @Test
    void formsMayLeadToTheProvidersOriginAndNowhereElse() {
        assertThat(at("/portal", "https://email.exemplo.invalid/").get(POLICY))
                .contains("form-action 'self' https://id.exemplo.invalid:8443;");
        assertThat(at("/api/v1/me", "https://email.exemplo.invalid/").get(POLICY))
                .doesNotContain("exemplo");
    }

    @Test
    void reportsGoBelowTheAddressThatPeopleUse() {
        assertThat(at("/", "https://www.exemplo.invalid/email").get(POLICY))
                .endsWith("; report-uri /email/policy-reports");
    }
}
