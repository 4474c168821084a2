package br.cefetmg.carteiro.portal.staff;

import static org.assertj.core.api.Assertions.assertThat;

import br.cefetmg.carteiro.account.ReceiveProtocol;
import br.cefetmg.carteiro.audit.report.DayCount;
import br.cefetmg.carteiro.audit.report.Days;
import br.cefetmg.carteiro.audit.report.Summary;
import br.cefetmg.carteiro.language.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Charts with a table under each (B-panorama)")
class PanoramaTest {
    private static final LocalDate LAST = LocalDate.of(2026, 11, 24);
    private static final List<DayCount> BY_DAY =
            List.of(day(3, 3, 1, 20), day(2, 0, 2, 0), day(1, 7, 0, 5), day(0, 1_010, 4, 1_011));

    private static DayCount day(int before, long imap, long pop, long files) {
        return new DayCount(
                LAST.minusDays(before), Map.of(ReceiveProtocol.IMAP, imap, ReceiveProtocol.POP, pop), files);
    }

    private static String page(Map<String, Long> formats, Map<String, Long> channels, Language language) {
        Summary summary = new Summary(
                Map.of(ReceiveProtocol.IMAP, 18_231L, ReceiveProtocol.POP, 402L),
                new Days(LAST.minusDays(3), LAST),
                new TreeMap<>(formats),
                new TreeMap<>(channels),
                BY_DAY);
        return StaffPages.write("staff/panorama", new Panorama(summary, 30, language).values(), language);
    }

    private static Section section(String id, Language language) {
        Map<String, Long> formats = Map.of("settings-card", 5L, "outlook-bundle", 20L, "apple-mobileconfig", 1_011L);
        return Section.of(page(formats, Map.of("portal", 31L, "api", 5L, "mdm", 1_000L), language), id);
    }

    @Nested
    class Everywhere {
        @ParameterizedTest
        @ValueSource(strings = {"time", "formats", "channels"})
        void aChartSaysInWordsWhatItShows(String id) {
            Section section = section(id, Language.ENGLISH);
            List<String> charts = section.all("//figure/svg/@aria-labelledby");
            assertThat(charts).isNotEmpty().allSatisfy(words -> {
                String chart = words.replaceAll("-title .*", "");
                assertThat(words).isEqualTo(chart + "-title " + chart + "-desc");
                assertThat(section.all("//svg[@role='img']/*[@id='" + chart + "-title']"))
                        .hasSize(1)
                        .doesNotContain("");
                assertThat(section.all("//svg[@role='img']/*[@id='" + chart + "-desc']"))
                        .singleElement()
                        .asString()
                        .contains("The table below has the same numbers.");
            });
            assertThat(section.all("//svg[not(@role='img') and not(@aria-hidden='true')]"))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"time", "formats", "channels"})
        void aTableWithItsTitleStandsBelowEach(String id) {
            Section section = section(id, Language.ENGLISH);
            int charts = section.all("//figure").size();
            assertThat(section.all("//figure/following-sibling::*[1]/self::details//table"))
                    .hasSize(charts);
            assertThat(section.all("//table")).hasSize(charts);
            assertThat(section.all("//table/caption | //table/thead//th[@scope='col']"))
                    .doesNotContain("");
            assertThat(section.all("//table/tbody/tr[not(th[@scope='row'])]")).isEmpty();
            assertThat(section.all("//details/summary"))
                    .isEqualTo(section.all("//figure/svg/title").stream()
                            .map(title -> "See as a table: " + title)
                            .toList());
            assertThat(section.all("//details//*[@role='region']/@aria-labelledby"))
                    .isEqualTo(section.all("//details//*[@role='region']//caption/@id"))
                    .doesNotHaveDuplicates();
        }
    }

    @Nested
    class DayByDay {
        private static final int CHOICES = 1;
        private static final int FILES = 2;
        private final Section section = section("time", Language.ENGLISH);

        @Test
        void aRowADayHasBothProtocolsTheLatestFirst() {
            assertThat(section.all("(//table)[1]/thead//th")).containsExactly("Day", "IMAP", "POP");
            assertThat(section.rows(CHOICES))
                    .containsExactly(
                            List.of("24 Nov", "1,010", "4"),
                            List.of("23 Nov", "7", "0"),
                            List.of("22 Nov", "0", "2"),
                            List.of("21 Nov", "3", "1"));
        }

        @Test
        void aRowADayHasItsFilesTheLatestFirst() {
            assertThat(section.all("(//table)[2]/thead//th")).containsExactly("Day", "Files");
            assertThat(section.rows(FILES))
                    .containsExactly(
                            List.of("24 Nov", "1,011"),
                            List.of("23 Nov", "5"),
                            List.of("22 Nov", "0"),
                            List.of("21 Nov", "20"));
        }

        @ParameterizedTest
        @EnumSource
        void theColumnsSayWhatTheTableBelowThemSays(Language language) {
            Section told = section("time", language);
            DrawnColumns choices = new DrawnColumns(told, "choices", BY_DAY.size());
            DrawnColumns files = new DrawnColumns(told, "files", BY_DAY.size());
            assertThat(choices.of(1)).isEqualTo(numbers(told, CHOICES, 1));
            assertThat(choices.of(2)).isEqualTo(numbers(told, CHOICES, 2));
            assertThat(files.of(1)).isEqualTo(numbers(told, FILES, 1));
        }

        /** A column of the table, the earliest day first as in a chart. */
        private static List<Long> numbers(Section told, int table, int column) {
            return told.rows(table).reversed().stream()
                    .map(row -> Long.valueOf(row.get(column).replaceAll("\\D", "")))
                    .toList();
        }

        @Test
        void whatAChartSaysItHasInAllIsWhatTheDaysHave() {
            assertThat(section.all("//figcaption"))
                    .satisfiesExactly(
                            choices -> assertThat(choices).contains("(1,027 in all)"),
                            files -> assertThat(files).contains("(1,036 in all)"));
        }
    }

    @Nested
    class ByFormatAndByChannel {
        @Test
        void aRowForEachHasItsNumber() {
            assertThat(section("formats", Language.PORTUGUESE).rows())
                    .containsExactly(
                            List.of("apple-mobileconfig", "1.011"),
                            List.of("outlook-bundle", "20"),
                            List.of("settings-card", "5"));
            assertThat(section("channels", Language.ENGLISH).rows())
                    .containsExactly(List.of("API", "5"), List.of("MDM", "1,000"), List.of("portal", "31"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"formats", "channels"})
        void theBarsSayWhatTheTableSays(String id) {
            Section section = section(id, Language.PORTUGUESE);
            List<String> names = section.all("//svg/text[@x='0']");
            List<String> numbers = section.all("//svg/text[@x='100%']");
            assertThat(IntStream.range(0, names.size()).mapToObj(bar -> List.of(names.get(bar), numbers.get(bar))))
                    .containsExactlyInAnyOrderElementsOf(section.rows());
        }

        @ParameterizedTest
        @ValueSource(strings = {"formats", "channels"})
        void withoutAFileThereIsASentenceAndNeitherChartNorTable(String id) {
            Section section = Section.of(page(Map.of(), Map.of(), Language.ENGLISH), id);
            assertThat(section.all("//p")).containsExactly("No file was handed out in this period.");
            assertThat(section.all("//svg | //table | //details")).isEmpty();
        }
    }
}
