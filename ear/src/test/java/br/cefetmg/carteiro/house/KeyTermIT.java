package br.cefetmg.carteiro.house;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InTheHouse
@DisplayName("How long each key lasts is told to operators as its certificate says it to everybody (B-status)")
class KeyTermIT {
    /** The published certificates by the name that the house gives to a key. */
    private static Map<String, X509Certificate> published() throws GeneralSecurityException {
        byte[] pem = House.get(House.at("api/v1/keys/certificates.pem")).body().getBytes(US_ASCII);
        Map<String, X509Certificate> certificates = new HashMap<>();
        for (Certificate one :
                CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(pem))) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(one.getEncoded());
            certificates.put(HexFormat.of().formatHex(digest), (X509Certificate) one);
        }
        return certificates;
    }

    private static long wholeDays(Instant from, Instant to) {
        return Duration.between(from, to).toDays();
    }

    @Test
    void inWholeDaysThatAreLeft() throws Exception {
        Map<String, X509Certificate> published = published();
        Instant before = House.CLOCK.instant();
        HttpResponse<String> answer = House.get("api/v1/operations/status", Tokens.of("operador"));
        Instant after = House.CLOCK.instant();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode keys = Visit.json(answer.body()).path("keys");
        assertThat(keys.findValuesAsText("class")).containsExactlyInAnyOrder("PROFILE", "WINDOWS", "JWS");
        for (JsonNode key : keys) {
            String id = key.path("keyId").asText();
            Instant end =
                    Objects.requireNonNull(published.get(id), id).getNotAfter().toInstant();
            assertThat(key.path("state").asText()).isEqualTo("ACTIVE");
            assertThat(key.path("notAfter").asText()).isEqualTo(end.toString());
            // a day may end between the question and the answer
            assertThat(key.path("daysLeft").isIntegralNumber()).isTrue();
            assertThat(key.path("daysLeft").asLong()).isBetween(wholeDays(after, end), wholeDays(before, end));
        }
    }
}
