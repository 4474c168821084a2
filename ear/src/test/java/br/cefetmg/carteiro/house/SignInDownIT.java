package br.cefetmg.carteiro.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@BesideTheHouse
@DisplayName("An identity provider that does not answer (B-portal 8)")
class SignInDownIT {
    /** How long an answer about the provider is kept, and a little more. */
    private static final Duration FORGETTING = Duration.ofMillis(5_500);

    private static void assertTold(OtherHouse house, String moment) {
        HttpResponse<String> page = House.send(House.request(house.at("portal"))
                .header("Accept", "text/html")
                .timeout(Duration.ofSeconds(9))
                .GET());
        assertThat(page.statusCode()).as(moment).isEqualTo(503);
        assertThat(Visit.header(page, "Retry-After")).isNotEmpty();
        assertThat(Visit.header(page, "Location")).isEmpty();
        assertThat(page.body())
                .contains("role=\"alert\"", "Não é possível entrar agora")
                .doesNotContain("xception");
        String code = PageText.incident(page);
        assertThat(house.log())
                .as(moment)
                .anyMatch(line -> line.contains(code) && line.contains("MN010-9503 sign-in-unavailable"));
        // nobody needs it to read the manual's values
        assertThat(house.get("").statusCode()).isEqualTo(200);
    }

    private static String metadata(String provider) {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/auth","token_endpoint":"%1$s/token",
                 "end_session_endpoint":"%1$s/logout","jwks_uri":"%1$s/keys","response_types_supported":["code"],
                 "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"]}
                """.formatted(provider);
    }

    @Test
    @Timeout(240)
    void isToldOnAPageInSecondsWheneverItHappens(@TempDir Path place) throws Exception {
        int port = freePort();
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        String provider = "http://localhost:" + port + "/realms/x";
        try (OtherHouse house = OtherHouse.in(place, Map.of("CARTEIRO_OIDC_PROVIDER_URL", provider))) {
            assertTold(house, "nobody is there");

            Thread.sleep(FORGETTING);
            try (ServerSocket deaf = new ServerSocket()) {
                deaf.bind(address);
                assertTold(house, "somebody takes the connection and says nothing");
            }

            HttpServer there = HttpServer.create(address, 0);
            byte[] document = metadata(provider).getBytes(StandardCharsets.UTF_8);
            there.createContext("/", exchange -> {
                exchange.sendResponseHeaders(200, document.length);
                exchange.getResponseBody().write(document);
                exchange.close();
            });
            there.start();
            Thread.sleep(FORGETTING);
            HttpResponse<String> way = House.send(House.request(house.at("portal"))
                    .header("Accept", "text/html")
                    .GET());
            assertThat(way.statusCode()).as(way.body()).isEqualTo(302);
            assertThat(Visit.header(way, "Location"))
                    .startsWith(provider + "/auth")
                    .endsWith("&ui_locales=pt-BR");
            there.stop(0);

            Thread.sleep(FORGETTING);
            assertTold(house, "it was there and has gone");
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
