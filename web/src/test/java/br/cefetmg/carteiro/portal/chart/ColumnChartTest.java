package br.cefetmg.carteiro.portal.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import br.cefetmg.carteiro.portal.chart.ColumnChart.Bar;
import br.cefetmg.carteiro.portal.chart.ColumnChart.Label;
import br.cefetmg.carteiro.portal.chart.ColumnChart.Line;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Columns (B-panorama: charts by pure code)")
class ColumnChartTest {
    private static ColumnChart chart(Series... series) {
        List<String> labels = LongStream.range(0, series[0].values().size())
                .mapToObj(day -> "d" + day)
                .toList();
        return ColumnChart.of(labels, List.of(series), Long::toString);
    }

    private static Series series(Long... values) {
        return new Series(List.of(values));
    }

    private static double percent(String place) {
        return Double.parseDouble(place.replace("%", ""));
    }

    @Nested
    class Bars {
        @Test
        void areNoneWhereThereIsNothing() {
            assertThat(chart(series(0L, 0L)).bars()).isEmpty();
        }

        @Test
        void reachTheTopOrItsPart() {
            assertThat(chart(series(10L, 5L)).bars())
                    .containsExactly(
                            new Bar("12.6%", "12%", "36.8%", "74%", 1), new Bar("58.6%", "49%", "36.8%", "37%", 1));
        }

        @Test
        void standOnOneAnother() {
            assertThat(chart(series(1L), series(1L)).bars())
                    .containsExactly(
                            new Bar("17.2%", "49%", "73.6%", "37%", 1), new Bar("17.2%", "12%", "73.6%", "37%", 2));
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3, 30, 90, 366})
        void stayInsideForAnyNumberOfDays(int days) {
            Series many = new Series(LongStream.rangeClosed(1, days).boxed().toList());
            assertThat(chart(many).bars()).hasSize(days).allSatisfy(bar -> {
                assertThat(percent(bar.x())).isGreaterThanOrEqualTo(8);
                assertThat(percent(bar.x()) + percent(bar.width())).isLessThanOrEqualTo(100.01);
                assertThat(percent(bar.y()) + percent(bar.height())).isCloseTo(86, within(0.02));
                assertThat(percent(bar.y())).isGreaterThanOrEqualTo(12);
            });
        }

        @Test
        void stayInsideForTheLargestCounts() {
            assertThat(chart(series(1_234_567_890_123L, 1L)).bars().getFirst().height())
                    .isEqualTo("45.68%");
        }
    }

    @Nested
    class Lines {
        @ParameterizedTest
        @CsvSource({"0, 1", "1, 1", "2, 2", "3, 5", "9, 10", "10, 10", "11, 20", "1000001, 2000000"})
        void endAtARoundNumberThatNothingExceeds(long largest, String top) {
            assertThat(chart(series(largest)).lines().getFirst()).isEqualTo(new Line("12%", top));
        }

        @Test
        void haveAMiddleOnlyWhereItIsWhole() {
            assertThat(chart(series(10L)).lines()).extracting(Line::text).containsExactly("10", "5", "0");
            assertThat(chart(series(5L)).lines()).extracting(Line::text).containsExactly("5", "0");
        }
    }

    @Nested
    class Labels {
        @Test
        void areTheFirstTheMiddleAndTheLast() {
            assertThat(chart(series(1L, 1L, 1L)).labels())
                    .containsExactly(
                            new Label("8%", "start", "d0"),
                            new Label("54%", "middle", "d1"),
                            new Label("100%", "end", "d2"));
        }

        @Test
        void areAsManyAsThereAreColumns() {
            assertThat(chart(series(1L)).labels()).containsExactly(new Label("54%", "middle", "d0"));
            assertThat(chart(series(1L, 1L)).labels()).extracting(Label::text).containsExactly("d0", "d1");
        }
    }

    @Test
    void refusesNumbersBelowZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> series(-1L));
    }
}
