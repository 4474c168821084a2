package br.cefetmg.carteiro.portal.staff;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.audit.report.Cursor;
import br.cefetmg.carteiro.audit.report.DayCount;
import br.cefetmg.carteiro.audit.report.Days;
import br.cefetmg.carteiro.audit.report.EventInFull;
import br.cefetmg.carteiro.audit.report.EventView;
import br.cefetmg.carteiro.audit.report.Page;
import br.cefetmg.carteiro.audit.report.Summary;
import br.cefetmg.carteiro.language.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What an auditor sees (B-panorama)")
class AuditPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Map<String, String> NOTHING =
            Map.of("person", "", "protocol", "", "format", "", "channel", "", "type", "", "from", "", "to", "");
    private static final EventView EVENT = new EventView(
            "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
            Instant.parse("2026-11-24T02:30:00Z"),
            "payload.issued",
            "portal",
            Optional.of("fulano+x@cefetmg.br"),
            new TreeMap<>(Map.of("format", "settings-card", "protocol", "POP", "option.connection", "ssl")));

    private static Summary summary(int days, long files) {
        List<DayCount> counts = new Days(TODAY.minusDays(days - 1L), TODAY)
                .each().stream()
                        .map(day -> new DayCount(
                                day,
                                Map.of(
                                        ReceiveProtocol.IMAP,
                                        (long) day.getDayOfMonth() % 7,
                                        ReceiveProtocol.POP,
                                        (long) day.getDayOfMonth() % 3),
                                files * (day.getDayOfMonth() % 11)))
                        .toList();
        SortedMap<String, Long> formats =
                new TreeMap<>(Map.of("thunderbird-android-k9s", 12_345L, "settings-card", 999L));
        return new Summary(
                Map.of(ReceiveProtocol.IMAP, 18_231L, ReceiveProtocol.POP, 402L),
                new Days(TODAY.minusDays(days - 1L), TODAY),
                files == 0 ? new TreeMap<>() : formats,
                files == 0 ? new TreeMap<>() : new TreeMap<>(Map.of("portal", 10_000L, "mdm", 3_344L)),
                counts);
    }

    private static String panorama(Summary summary, Language language) {
        return StaffPages.write(
                "staff/panorama", new Panorama(summary, summary.byDay().size(), language).values(), language);
    }

    @Nested
    class ThePanorama {
        @ParameterizedTest
        @EnumSource
        void saysEveryNumberInADrawingAndInATable(Language language) {
            String html = panorama(summary(30, 40), language);
            String number = language == Language.ENGLISH ? "12,345" : "12.345";
            assertThat(html)
                    .contains("text-anchor=\"end\">" + number + "</text>", "<td class=\"number\">" + number + "</td>")
                    .contains("role=\"img\" aria-labelledby=\"choices-title choices-desc\"")
                    .contains("days=90", "aria-current=\"true\"");
        }

        @Test
        void saysSoWhereNothingHappened() {
            assertThat(panorama(summary(90, 0), Language.PORTUGUESE)).contains("Nenhum arquivo foi entregue");
        }

        @Test
        void staysSmallForAYear() {
            assertThat(panorama(summary(366, 1_000_000), Language.ENGLISH).length())
                    .isLessThan(200_000);
        }

        @Test
        @DisplayName("draws exactly this for two days")
        void drawsExactlyThis() {
            Summary two = new Summary(
                    Map.of(),
                    new Days(TODAY.minusDays(1), TODAY),
                    new TreeMap<>(),
                    new TreeMap<>(),
                    List.of(
                            new DayCount(TODAY.minusDays(1), Map.of(ReceiveProtocol.IMAP, 1L), 0),
                            new DayCount(TODAY, Map.of(ReceiveProtocol.IMAP, 1L, ReceiveProtocol.POP, 1L), 0)));
            String html = panorama(two, Language.ENGLISH).replaceAll("\\s*\n\\s*", "\n");
            assertThat(html).contains("""
                    <svg class="chart columns" width="100%" height="14em" role="img" aria-labelledby="choices-title choices-desc">
                    <title id="choices-title">Choices a day</title>
                    <desc id="choices-desc">Columns by day, from 23 Nov to 24 Nov: choices made and changed, by protocol. 3 in all. \
                    The table below has the same numbers.</desc>
                    <line x1="0" x2="100%" y1="12%" y2="12%"/>
                    <line x1="0" x2="100%" y1="49%" y2="49%"/>
                    <line x1="0" x2="100%" y1="86%" y2="86%"/>
                    <rect class="s1" x="12.6%" y="49%" width="36.8%" height="37%"/>
                    <rect class="s1" x="58.6%" y="49%" width="36.8%" height="37%"/>
                    <rect class="s2" x="58.6%" y="12%" width="36.8%" height="37%"/>
                    <text x="0" y="12%" dy="-.3em">2</text>
                    <text x="0" y="49%" dy="-.3em">1</text>
                    <text x="0" y="86%" dy="-.3em">0</text>
                    <text x="8%" y="100%" dy="-.5em" text-anchor="start">23 Nov</text>
                    <text x="100%" y="100%" dy="-.5em" text-anchor="end">24 Nov</text>
                    </svg>
                    """);
        }
    }

    @Nested
    class TheSearch {
        private final Page found = new Page(List.of(EVENT, EVENT), Optional.of(new Cursor(EVENT.at(), EVENT.id())));

        private static Map<String, String> about(String person, String format) {
            Map<String, String> query = new TreeMap<>(NOTHING);
            query.put("person", person);
            query.put("format", format);
            return query;
        }

        @Test
        void leadsToEachEventAndToEachPersonsHistory() {
            assertThat(StaffPages.write("staff/events", SearchPage.found(NOTHING, found), Language.PORTUGUESE))
                    .contains("href=\"/audit/events/" + EVENT.id() + "\">23/11/2026 23:30:00</a>")
                    .contains("href=\"/audit/events?person=fulano%2Bx%40cefetmg.br\"");
        }

        @Test
        void goesOnWithTheSameQuestion() {
            assertThat(StaffPages.write(
                            "staff/events", SearchPage.found(about("", "settings-card"), found), Language.ENGLISH))
                    .contains("<input type=\"hidden\" name=\"format\" value=\"settings-card\">")
                    .contains("<option value=\"settings-card\" selected>")
                    .contains("name=\"cursor\" value=\""
                            + found.next().orElseThrow().asText());
        }

        @Test
        void forAPersonIsTheirHistoryAndSaysThatTheySeeIt() {
            assertThat(StaffPages.write(
                            "staff/events", SearchPage.found(about("a\"<b>", ""), found), Language.PORTUGUESE))
                    .contains("<h1>Histórico de uma pessoa</h1>", "a pessoa a vê no registro dela")
                    .contains("a&quot;&lt;b&gt;")
                    .doesNotContain("<b>");
        }

        @Test
        void thatCannotBeSaysSoAndKeepsWhatWasTyped() {
            assertThat(StaffPages.write("staff/events", SearchPage.mistaken(about("fulano", "")), Language.PORTUGUESE))
                    .contains("role=\"alert\"", "value=\"fulano\"", "<h1>Procurar no registro</h1>");
        }
    }

    @Test
    void oneEventHasAllItsMembersAndWhoDidIt() {
        String html = StaffPages.write(
                "staff/event",
                EventPage.values(new EventInFull(EVENT, false, Optional.of("auditora@cefetmg.br"))),
                Language.PORTUGUESE);
        assertThat(html)
                .contains("<dt>Formato</dt>", "<dt>Conexão pedida</dt>", "<dd>SSL, a alternativa do manual</dd>")
                .contains("<dd>auditora@cefetmg.br</dd>", "ficou registrado com o seu nome");
    }

    @ParameterizedTest
    @CsvSource({
        "view, events, <dt>O que foi lido</dt>, <dd>uma lista de acontecimentos</dd>",
        "reason, somebody-elses, <dt>Motivo</dt>, <dd>outra pessoa o usou</dd>",
        "signedIn, false, <dt>Com entrada no outro aparelho</dt>, <dd>não</dd>",
        "criterion.from, 2026-11-01, <dt>Procurado: desde</dt>, <dd>2026-11-01</dd>",
        "unheard, of, <dt><code>unheard</code></dt>, <dd>of</dd>"
    })
    void aMemberIsSaidInWordsWhereThereAreSome(String name, String value, String term, String description) {
        EventView event = new EventView(
                EVENT.id(),
                EVENT.at(),
                EVENT.type(),
                EVENT.channel(),
                EVENT.person(),
                new TreeMap<>(Map.of(name, value)));
        assertThat(StaffPages.write(
                        "staff/event",
                        EventPage.values(new EventInFull(event, true, Optional.empty())),
                        Language.PORTUGUESE))
                .contains(term, description);
    }
}
