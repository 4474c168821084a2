package br.cefetmg.carteiro.audit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Where a reader of the record stopped (A-audit)")
class CursorTest {
    private static final String ID = "0123456789abcdef0123456789abcdef";

    @Test
    void comesBackAsItWasGivenOut() {
        Cursor given = new Cursor(Instant.parse("2026-11-28T12:00:00.123456Z"), ID);
        assertThat(Cursor.parse(given.asText())).contains(given);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1000000000-12-31T23:59:59Z|" + ID,
                "-1000000000-01-01T00:00:00Z|" + ID,
                "2026-11-28T12:00:00Z|\0",
                "2026-11-28T12:00:00Z|" + ID + "\0",
                "2026-11-28T12:00:00Z|' or ''='",
                "2026-11-28T12:00:00Z",
                "yesterday|" + ID
            })
    void isNoneThatWasNeverGivenOut(String text) {
        assertThat(Cursor.parse(Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.US_ASCII))))
                .isEmpty();
    }
}
