package br.cefetmg.carteiro.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.AbstractListAssert;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@BesideTheHouse
@DisplayName(
        "Production, the mode unless another is named, does not start on what is for development (A-configuration)")
class ProductionIT {
    private static final String NO_MODE = "";

    private static AbstractListAssert<?, ?, String, ?> reasons(OtherHouse house) {
        return assertThat(house.log().stream()
                .dropWhile(line -> !line.contains("Carteiro does not start:"))
                .skip(1)
                .takeWhile(line -> line.startsWith("CARTEIRO_"))
                .toList());
    }

    /** WildFly keeps what is left of a deployment that failed while it came up; nothing of it may serve anybody. */
    static void assertClosed(OtherHouse house) {
        assertThat(house.log()).anyMatch(line -> line.contains("WFLYSRV0026"));
        for (String path : new String[] {"", "portal", "api/v1/health", "api/v1/manual", "mail/config-v1.1.xml"}) {
            HttpResponse<String> answer = house.get(path);
            // 500 is the container's own, in no words, where a bean that begins with the application has failed
            assertThat(answer.statusCode()).as(path).isIn(404, 500, 503);
            assertThat(answer.body().length()).as(answer.body()).isLessThan(100);
            assertThat(answer.body()).as(path).doesNotContain("xception", "CARTEIRO_", "carteiro.");
        }
        assertThat(house.readiness().statusCode()).isEqualTo(503);
    }

    @Test
    void saysEachReasonInALineAndAnswersNobody(@TempDir Path place) {
        try (OtherHouse house = OtherHouse.in(place, Map.of("CARTEIRO_MODE", NO_MODE))) {
            reasons(house)
                    .containsExactly(
                            "CARTEIRO_DB_URL: H2 is no record to rely on; production needs PostgreSQL",
                            "CARTEIRO_KEYSTORE: production makes no keys; name a PKCS#12 file",
                            "CARTEIRO_OIDC_CLIENT_SECRET: the development secret is public",
                            "CARTEIRO_PUBLIC_URL: production is served over https only",
                            "CARTEIRO_OIDC_PROVIDER_URL: a provider on loopback is a development provider");
            assertClosed(house);
            assertThat(place.resolve("keys")).doesNotExist();
        }
    }

    @Test
    @Tag("postgresql")
    void readsTheMarkInACertificateWhereAllElseIsInOrder(@TempDir Path place) {
        Map<String, String> settings = new HashMap<>(new KeyFile("DESENVOLVIMENTO", Set.of()).in(place));
        settings.put("CARTEIRO_MODE", NO_MODE);
        settings.put("CARTEIRO_PUBLIC_URL", "https://correio.exemplo.invalid/");
        settings.put("CARTEIRO_OIDC_PROVIDER_URL", "https://identidade.exemplo.invalid/realms/x");
        settings.put("CARTEIRO_OIDC_CLIENT_SECRET", "um-segredo-de-teste");
        settings.put("CARTEIRO_DB_PASSWORD", "outro-segredo-de-teste");
        try (OtherHouse house = OtherHouse.in(place, settings)) {
            reasons(house).containsExactly("CARTEIRO_KEYSTORE: it holds a certificate marked DESENVOLVIMENTO");
            assertClosed(house);
        }
    }
}
