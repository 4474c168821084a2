package br.cefetmg.carteiro.portal.staff;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.configuration.Mode;
import br.cefetmg.carteiro.database.DatabaseStatus;
import br.cefetmg.carteiro.database.Shortcoming;
import br.cefetmg.carteiro.language.Language;
import br.cefetmg.carteiro.manual.Manual;
import br.cefetmg.carteiro.manual.ManualReader;
import br.cefetmg.carteiro.operations.HouseStatus;
import br.cefetmg.carteiro.operations.KeyTerm;
import br.cefetmg.carteiro.operations.ManualTerm;
import br.cefetmg.carteiro.operations.Numbers;
import br.cefetmg.carteiro.operations.Traffic;
import br.cefetmg.carteiro.payload.KeyClass;
import br.cefetmg.carteiro.signing.KeyState;
import br.cefetmg.carteiro.signing.KeyStatus;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What an operator sees (B-status)")
class StatusPageTest {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final Manual MANUAL = ManualReader.builtIn();

    private static HouseStatus status(
            Mode mode, List<KeyTerm> keys, long daysOverdue, Optional<Long> files, Shortcoming... shortcomings) {
        return new HouseStatus(
                NOW,
                mode,
                Optional.of("0.1.0"),
                new ManualTerm(MANUAL, daysOverdue),
                keys,
                "AmazonCorrettoCryptoProvider 2.5",
                new DatabaseStatus("PostgreSQL 15.14", List.of(shortcomings)),
                new Numbers(
                        new Traffic(NOW, 1_234_567, 12, 3, new TreeMap<>(Map.of("not-found", 1_001L))), files, files));
    }

    private static KeyTerm key(KeyClass keyClass, KeyState state, long days) {
        return new KeyTerm(
                new KeyStatus(keyClass, state, Optional.of("00"), Optional.of("CN=x"), Optional.of(NOW)),
                Optional.of(days));
    }

    private static String page(HouseStatus status, Language language) {
        return StaffPages.write("staff/status", new StatusLines(status, language).values(), language);
    }

    @Test
    void isQuietWhenAllIsWell() {
        String html = page(
                status(Mode.PRODUCTION, List.of(key(KeyClass.JWS, KeyState.ACTIVE, 365)), 0, Optional.of(7L)),
                Language.PORTUGUESE);
        assertThat(html)
                .contains("href=\"/problems/not-found\"", "<dd>1.001</dd>")
                .contains("Nada pede atenção agora.", "<dd>1.234.567</dd>", "<dd>0.1.0</dd>", "em dia", "produção")
                .containsPattern("<td[^>]*>\\s*365\\s*</td>")
                .doesNotContain("class=\"notice");
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatToDoAboutEverythingThatCanBe(Language language) {
        List<KeyTerm> keys = Stream.concat(
                        Arrays.stream(KeyState.values()).map(state -> key(KeyClass.PROFILE, state, -1)),
                        Arrays.stream(KeyClass.values()).map(one -> key(one, KeyState.ACTIVE, 3)))
                .toList();
        HouseStatus status = status(Mode.DEVELOPMENT, keys, 1_005, Optional.empty(), Shortcoming.values());
        String html = page(status, language);
        assertThat(html.split("<div class=\"notice", -1))
                .hasSize(1 + status.warnings().size());
        assertThat(html)
                .contains(language == Language.ENGLISH ? "1,005" : "1.005")
                .contains(language == Language.ENGLISH ? "not known" : "não se sabe")
                .contains(language == Language.ENGLISH ? "overdue" : "prazo vencido");
    }
}
