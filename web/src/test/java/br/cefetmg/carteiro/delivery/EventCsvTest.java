package br.cefetmg.carteiro.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.audit.report.EventView;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Events as a table (A-audit, ASVS 1.2.10)")
class EventCsvTest {
    private static String table(String person) {
        return EventCsv.of(List.of(new EventView(
                "id1",
                Instant.parse("2026-11-24T12:00:00Z"),
                "choice.made",
                "api",
                Optional.of(person),
                new TreeMap<>(Map.of("protocol", "POP")))));
    }

    @Test
    void hasAHeaderAndOneLineAnEvent() {
        assertThat(table("fulano@cefetmg.br").lines())
                .containsExactly(
                        "id,at,type,channel,person,protocol,format,attributes",
                        "id1,2026-11-24T12:00:00Z,choice.made,api,fulano@cefetmg.br,POP,,{protocol=POP}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void runsNothing(String person) {
        assertThat(EventCsv.safe(person)).startsWith("'");
        assertThat(table(person)).contains("'" + person);
    }
}
